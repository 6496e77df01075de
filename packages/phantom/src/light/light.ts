import type { Random } from "@anagen/quantities";
import type { Canvas, Colour } from "../canvas/canvas.ts";
import { between, normal } from "../chance/draw.ts";
import { latticeNoise } from "../chance/lattice-noise.ts";

/** Light over one picture. */
export type Light = {
  /** Level in the brightest place; 1 brings a perfect white to the end of the scale. */
  level: number;
  colour: Colour;
  /** Direction the light comes from, on the picture. */
  fromRad: number;
  /** Share of the light that is missing at the far side, in each colour. */
  falloff: Colour;
  /** Share that is missing in the corners. */
  vignette: number;
  seed: number;
};

/** A gradient of 0.6 to 0.85 over the field with a cast that changes: blue where light comes from. */
export function drawLight(random: Random, seed: number): Light {
  const fall = between(random, 0.22, 0.5);
  const cast = between(random, 0, 0.22);
  const warm = normal(random, 0, 0.04);
  return {
    level: between(random, 0.62, 0.86),
    colour: [1 - warm, 1, 1.1 + warm + between(random, 0, 0.25)],
    fromRad: between(random, -2.9, -0.9),
    falloff: [fall - cast * 0.6, fall, Math.min(0.75, fall + cast)],
    vignette: between(random, 0.04, 0.2),
    seed,
  };
}

/** Multiplies a canvas by the light that falls on it. */
export function applyLight({ widthPx, heightPx, planes }: Canvas, light: Light): void {
  const cos = Math.cos(light.fromRad);
  const sin = Math.sin(light.fromRad);
  const halfSpan = (Math.abs(cos) * widthPx + Math.abs(sin) * heightPx) / 2;
  const corner = (widthPx * widthPx + heightPx * heightPx) / 4;
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const dx = x + 0.5 - widthPx / 2;
      const dy = y + 0.5 - heightPx / 2;
      const far = 0.5 - (0.5 * (cos * dx + sin * dy)) / halfSpan;
      const uneven = 0.5 * latticeNoise(light.seed, dx / (0.3 * widthPx), dy / (0.3 * widthPx));
      const share = Math.min(1.1, Math.max(0, far + 0.35 * uneven));
      const edge = 1 - light.vignette * ((dx * dx + dy * dy) / corner);
      const index = y * widthPx + x;
      for (let c = 0; c < 3; c += 1) {
        const plane = planes[c as 0 | 1 | 2];
        const lit =
          light.level * (light.colour[c] as number) * (1 - (light.falloff[c] as number) * share);
        plane[index] = (plane[index] as number) * lit * edge;
      }
    }
  }
}
