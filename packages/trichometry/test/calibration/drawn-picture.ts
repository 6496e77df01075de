import { type Random, seededRandom } from "@anagen/quantities";
import type { Picture } from "../../src/index.ts";

/** How bright a place of the drawing is, 0 to 255; x and y in pixels, whole numbers at pixel middles. */
export type Paint = (x: number, y: number) => number;

const SAMPLES = [-0.25, 0.25];

/** A grey picture of a drawing, each pixel the mean of 16 places, with a little noise. */
export function drawnPicture(
  widthPx: number,
  heightPx: number,
  paint: Paint,
  { noiseDn = 2, seed = 1 } = {},
): Picture {
  const random = seededRandom(seed);
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      let sum = 0;
      for (const dy of SAMPLES) for (const dx of SAMPLES) sum += paint(x + dx, y + dy);
      const value = sum / SAMPLES.length ** 2 + noiseDn * bell(random);
      rgb.fill(
        Math.max(0, Math.min(255, Math.round(value))),
        (y * widthPx + x) * 3,
        (y * widthPx + x + 1) * 3,
      );
    }
  }
  return { widthPx, heightPx, rgb };
}

/** About normal: the sum of four uniform numbers, standard deviation 1. */
export const bell = (random: Random): number =>
  (random() + random() + random() + random() - 2) * Math.sqrt(3);
