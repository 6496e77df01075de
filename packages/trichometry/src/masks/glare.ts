import type { LinearPicture } from "../picture/linear-light.ts";

const BURNT_LIGHT = 0.98;
/** Highlights of skin texture are smaller and hide nothing. */
const CELL_UM = 30;
const BURNT_SHARE = 0.7;
/** Light that spills over around what is burnt out hides hair too. */
const RIM_UM = 20;

/** Hides cells that are mostly burnt out: nothing can be counted there. */
export function hideGlare(light: LinearPicture, hidden: Uint8Array, umPerPx: number): void {
  const { width, height } = light;
  const [red, green] = light.channels;
  const cell = Math.max(2, Math.round(CELL_UM / umPerPx));
  const rim = Math.round(RIM_UM / umPerPx);
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
      const [from, to] = [Math.max(0, left - rim), Math.min(width, right + rim)];
      for (let y = Math.max(0, top - rim); y < Math.min(height, bottom + rim); y++)
        hidden.fill(1, y * width + from, y * width + to);
    }
}
