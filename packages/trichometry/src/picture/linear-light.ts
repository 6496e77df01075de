import type { Picture } from "./picture.ts";
import { emptyPlane, type Plane } from "./plane.ts";

/** Light (0 to 1) of each sRGB byte: IEC 61966-2-1. */
const LIGHT_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Red, green and blue as light, 0 to 1. */
export type LinearPicture = { width: number; height: number; channels: [Plane, Plane, Plane] };

/**
 * Mean light of blocks of `factor` by `factor` pixels; a rest at the right and bottom is dropped.
 * Averaging is done on light, not on bytes: only light adds up.
 */
export function linearLight(picture: Picture, factor: number): LinearPicture {
  const width = Math.floor(picture.widthPx / factor);
  const height = Math.floor(picture.heightPx / factor);
  const red = emptyPlane(width, height);
  const green = emptyPlane(width, height);
  const blue = emptyPlane(width, height);
  const { rgb, widthPx } = picture;
  const share = 1 / (factor * factor);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      for (let dy = 0; dy < factor; dy++) {
        let from = 3 * ((y * factor + dy) * widthPx + x * factor);
        for (let dx = 0; dx < factor; dx++, from += 3) {
          r += LIGHT_OF_BYTE[rgb[from] as number] as number;
          g += LIGHT_OF_BYTE[rgb[from + 1] as number] as number;
          b += LIGHT_OF_BYTE[rgb[from + 2] as number] as number;
        }
      }
      const i = y * width + x;
      red.values[i] = r * share;
      green.values[i] = g * share;
      blue.values[i] = b * share;
    }
  }
  return { width, height, channels: [red, green, blue] };
}
