import type { Colour } from "../canvas/canvas.ts";

export const HAIR_COLOURS = [
  "black",
  "dark brown",
  "brown",
  "red",
  "blond",
  "grey",
  "white",
] as const;
export type HairColour = (typeof HAIR_COLOURS)[number];

/** What a hair of one colour does with light. */
export type Fibre = {
  /** Absorption a millimetre of hair crossed. */
  absorbsPerMm: Colour;
  /** Light thrown back by the whole fibre, and how much of what lies behind it hides. */
  scatters: Colour;
  hides: number;
  /** Glint of the surface. */
  shine: number;
};

/** Chosen by eye against close-ups; only black and dark brown have real fields behind them. */
export const FIBRES: Readonly<Record<HairColour, Fibre>> = {
  black: { absorbsPerMm: [38, 46, 58], scatters: [0.011, 0.014, 0.02], hides: 0.92, shine: 0.35 },
  "dark brown": {
    absorbsPerMm: [22, 30, 42],
    scatters: [0.024, 0.021, 0.021],
    hides: 0.8,
    shine: 0.4,
  },
  brown: { absorbsPerMm: [11, 18, 30], scatters: [0.08, 0.058, 0.042], hides: 0.5, shine: 0.45 },
  red: { absorbsPerMm: [4, 12, 26], scatters: [0.2, 0.095, 0.05], hides: 0.45, shine: 0.5 },
  blond: { absorbsPerMm: [2, 4.5, 10], scatters: [0.5, 0.39, 0.25], hides: 0.45, shine: 0.55 },
  grey: { absorbsPerMm: [4, 4.3, 4.8], scatters: [0.4, 0.4, 0.41], hides: 0.55, shine: 0.55 },
  white: { absorbsPerMm: [0.5, 0.6, 0.9], scatters: [0.85, 0.84, 0.8], hides: 0.6, shine: 0.6 },
};
