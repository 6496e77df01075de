import type { PhantomPicture } from "../picture.ts";
import { GLYPH_COLUMNS, GLYPH_ROWS, inkAt } from "./glyphs.ts";

export type Box = { xPx: number; yPx: number; widthPx: number; heightPx: number };
type Rgb = readonly [number, number, number];

/** Lays a plain rectangle over the picture; `cover` 1 hides what was there. */
export function burnBox(picture: PhantomPicture, box: Box, rgb: Rgb, cover = 1): void {
  const right = Math.min(picture.widthPx, box.xPx + box.widthPx);
  const bottom = Math.min(picture.heightPx, box.yPx + box.heightPx);
  for (let y = Math.max(0, box.yPx); y < bottom; y += 1) {
    for (let x = Math.max(0, box.xPx); x < right; x += 1) blend(picture, x, y, rgb, cover);
  }
}

export function burnText(
  picture: PhantomPicture,
  text: string,
  xPx: number,
  yPx: number,
  dotPx: number,
  rgb: Rgb,
): void {
  for (const [at, letter] of [...text].entries()) {
    for (let cell = 0; cell < GLYPH_COLUMNS * GLYPH_ROWS; cell += 1) {
      const column = cell % GLYPH_COLUMNS;
      const row = Math.floor(cell / GLYPH_COLUMNS);
      if (!inkAt(letter, column, row)) continue;
      const left = xPx + (at * (GLYPH_COLUMNS + 1) + column) * dotPx;
      burnBox(picture, { xPx: left, yPx: yPx + row * dotPx, widthPx: dotPx, heightPx: dotPx }, rgb);
    }
  }
}

/** A ring of one line, antialiased. */
export function burnCircle(
  picture: PhantomPicture,
  xPx: number,
  yPx: number,
  radiusPx: number,
  linePx: number,
  rgb: Rgb,
): void {
  for (let y = 0; y < picture.heightPx; y += 1) {
    for (let x = 0; x < picture.widthPx; x += 1) {
      const off = Math.abs(Math.hypot(x + 0.5 - xPx, y + 0.5 - yPx) - radiusPx);
      const cover = linePx / 2 + 0.5 - off;
      if (cover > 0) blend(picture, x, y, rgb, Math.min(1, cover));
    }
  }
}

function blend({ widthPx, rgb }: PhantomPicture, x: number, y: number, ink: Rgb, cover: number) {
  const at = 3 * (y * widthPx + x);
  for (let c = 0; c < 3; c += 1) {
    const before = rgb[at + c] as number;
    rgb[at + c] = Math.round(before + cover * ((ink[c] as number) - before));
  }
}
