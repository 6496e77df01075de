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
 * Mean light of squares of `factor` by `factor` pixels, a pixel that a square cuts by its share of it; a
 * rest at the right and bottom is dropped. Averaging is done on light, not on bytes: only light adds up.
 *
 * @param factor 1 or more, whole or not
 */
export function linearLight(picture: Picture, factor: number): LinearPicture {
  const width = Math.floor(picture.widthPx / factor);
  const height = Math.floor(picture.heightPx / factor);
  const channels: LinearPicture["channels"] = [
    emptyPlane(width, height),
    emptyPlane(width, height),
    emptyPlane(width, height),
  ];
  const across = sharesOf(width, factor, picture.widthPx);
  const down = sharesOf(height, factor, picture.heightPx);
  const { rgb, widthPx } = picture;
  const row = new Float32Array(3 * widthPx);
  for (let y = 0; y < height; y++) {
    row.fill(0);
    for (const { at, share } of down[y] as Share[]) addRow(row, rgb, 3 * at * widthPx, share);
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      for (const { at, share } of across[x] as Share[]) {
        r += share * (row[3 * at] as number);
        g += share * (row[3 * at + 1] as number);
        b += share * (row[3 * at + 2] as number);
      }
      const i = y * width + x;
      channels[0].values[i] = r;
      channels[1].values[i] = g;
      channels[2].values[i] = b;
    }
  }
  return { width, height, channels };
}

type Share = { at: number; share: number };

/** Of which given pixels each working one is the mean, along one side. */
function sharesOf(count: number, factor: number, given: number): Share[][] {
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * factor, Math.min((i + 1) * factor, given)];
    const shares: Share[] = [];
    for (let at = Math.floor(from); at < to; at++) {
      const share = (Math.min(at + 1, to) - Math.max(at, from)) / (to - from);
      if (share > 1e-6) shares.push({ at, share });
    }
    return shares;
  });
}

function addRow(row: Float32Array, rgb: Uint8Array, from: number, share: number): void {
  for (let i = 0; i < row.length; i++)
    row[i] = (row[i] as number) + share * (LIGHT_OF_BYTE[rgb[from + i] as number] as number);
}
