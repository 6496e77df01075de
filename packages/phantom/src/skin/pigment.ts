import type { Colour } from "../canvas/canvas.ts";

/** Fitzpatrick's phototypes I to VI as 1 to 6. */
export type Phototype = 1 | 2 | 3 | 4 | 5 | 6;

/** Melanin of each phototype in the units of `skinColour`; chosen by eye, no real field behind it. */
const MELANIN = { 1: 0.05, 2: 0.15, 3: 0.32, 4: 0.7, 5: 1.25, 6: 2 } as const;

export const melaninOf = (phototype: Phototype): number => MELANIN[phototype];

/** Reflectance without pigment; absorption of one unit of melanin and of haemoglobin. */
const BARE: Colour = [0.86, 0.8, 0.74];
const MELANIN_ABSORBS: Colour = [0.55, 0.85, 1.3];
const BLOOD_ABSORBS: Colour = [0.16, 1.0, 0.75];

/** Reflectance of skin with two pigments, by Beer and Lambert. */
export function skinColour(melanin: number, blood: number): Colour {
  const channel = (index: 0 | 1 | 2) =>
    BARE[index] * Math.exp(-melanin * MELANIN_ABSORBS[index] - blood * BLOOD_ABSORBS[index]);
  return [channel(0), channel(1), channel(2)];
}
