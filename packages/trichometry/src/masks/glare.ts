import type { LinearPicture } from "../picture/linear-light.ts";

const BURNT_LIGHT = 0.98;
/** Highlights of skin texture are smaller and hide nothing. */
const CELL_UM = 30;
const BURNT_SHARE = 0.7;

/** Hides cells that are mostly burnt out: nothing can be counted there. */
export function hideGlare(light: LinearPicture, hidden: Uint8Array, umPerPx: number): void {
  const { width, height } = light;
  const [red, green] = light.channels;
  const cell = Math.max(2, Math.round(CELL_UM / umPerPx));
  for (let top = 0; top < height; top += cell)
    for (let left = 0; left < width; left += cell) {
      const [bottom, right] = [Math.min(height, top + cell), Math.min(width, left + cell)];
      let burnt = 0;
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) {
          const i = y * width + x;
          if ((red.values[i] as number) > BURNT_LIGHT && (green.values[i] as number) > BURNT_LIGHT)
            burnt++;
        }
      if (burnt < BURNT_SHARE * (bottom - top) * (right - left)) continue;
      for (let y = top; y < bottom; y++) hidden.fill(1, y * width + left, y * width + right);
    }
}
