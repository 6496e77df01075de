import type { PhantomPicture } from "../picture.ts";
import { burnBox, burnText } from "./burn.ts";
import { GLYPH_COLUMNS, GLYPH_ROWS } from "./glyphs.ts";

/** A scale bar in the form of an L, bottom left: both arms `barMm` long, a label at its foot. */
export type ScaleBar = {
  barMm: number;
  label: string;
  /** Corner of the L, in pixels of the written picture. */
  cornerPx: readonly [number, number];
  armPx: number;
  linePx: number;
};

const INK = [40, 40, 48] as const;
const LABEL_BACK = [58, 58, 62] as const;
const LABEL_INK = [245, 245, 245] as const;

/**
 * Places a bar on a written picture.
 *
 * @param scaleError 1 for a true bar; 1.15 draws it 15 % too long for what its label says
 */
export function placeBar(
  picture: PhantomPicture,
  pxPerMm: number,
  bottomPx: number,
  label: string,
  scaleError: number,
): ScaleBar {
  const linePx = Math.max(1, Math.round(picture.widthPx / 1280));
  return {
    barMm: 1,
    label,
    cornerPx: [
      Math.round(picture.widthPx * 0.0145),
      Math.round(bottomPx - 0.033 * picture.heightPx),
    ],
    armPx: Math.round(pxPerMm * scaleError),
    linePx,
  };
}

export function burnBar(picture: PhantomPicture, bar: ScaleBar): void {
  const [x, y] = bar.cornerPx;
  const { linePx, armPx } = bar;
  burnBox(picture, { xPx: x, yPx: y, widthPx: armPx, heightPx: linePx }, INK);
  burnBox(picture, { xPx: x, yPx: y - armPx + linePx, widthPx: linePx, heightPx: armPx }, INK);
  const dotPx = 2 * linePx;
  const width = (bar.label.length * (GLYPH_COLUMNS + 1) + 1) * dotPx;
  const height = (GLYPH_ROWS + 2) * dotPx;
  const left = x + armPx + 6 * linePx;
  const top = y - Math.round(height * 0.7);
  burnBox(picture, { xPx: left, yPx: top, widthPx: width, heightPx: height }, LABEL_BACK, 0.9);
  burnText(picture, bar.label, left + dotPx, top + dotPx, dotPx, LABEL_INK);
}
