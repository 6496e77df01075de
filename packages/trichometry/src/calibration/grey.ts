import type { Picture } from "../picture/picture.ts";

/** One channel of brightness, 0 to 255, rows from the top. */
export type Grey = { widthPx: number; heightPx: number; values: Uint8Array };

/** Brightness as the eye weighs the colours (ITU-R BT.601, in 256ths). */
export function greyOf({ widthPx, heightPx, rgb }: Picture): Grey {
  const values = new Uint8Array(widthPx * heightPx);
  for (let pixel = 0, at = 0; pixel < values.length; pixel += 1, at += 3) {
    values[pixel] = ((rgb[at] ?? 0) * 77 + (rgb[at + 1] ?? 0) * 150 + (rgb[at + 2] ?? 0) * 29) >> 8;
  }
  return { widthPx, heightPx, values };
}

/** Rows become columns, so that one line finder serves both directions. */
export function transposed({ widthPx, heightPx, values }: Grey): Grey {
  const turned = new Uint8Array(values.length);
  const BLOCK_PX = 32;
  for (let top = 0; top < heightPx; top += BLOCK_PX) {
    for (let left = 0; left < widthPx; left += BLOCK_PX) {
      const bottom = Math.min(heightPx, top + BLOCK_PX);
      const right = Math.min(widthPx, left + BLOCK_PX);
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          turned[x * heightPx + y] = values[y * widthPx + x] ?? 0;
        }
      }
    }
  }
  return { widthPx: heightPx, heightPx: widthPx, values: turned };
}
