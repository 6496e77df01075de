import type { Colour } from "../canvas/canvas.ts";
import type { Point } from "../view/view.ts";
import { type Laid, paintArea } from "./paint-area.ts";

/** A printed sticker on the scalp, as plain geometry; millimetres from its upper left corner. */
export type Sticker = {
  sizeMm: Point;
  dotsMm: readonly Point[];
  dotDiameterMm: number;
  /** Upper left corner on the scalp and turn about it. */
  atMm: Point;
  turnRad: number;
};

const PAPER: Colour = [0.82, 0.82, 0.8];
const PRINT: Colour = [0.035, 0.035, 0.04];

/** Four dots at the corners of a square of 2 mm, on paper of 3 mm, in the lower left of the field. */
export const FOUR_DOTS: Sticker = {
  sizeMm: [3, 3],
  dotsMm: [
    [0.5, 0.5],
    [2.5, 0.5],
    [0.5, 2.5],
    [2.5, 2.5],
  ],
  dotDiameterMm: 0.6,
  atMm: [-3.3, -0.5],
  turnRad: 0.05,
};

export function paintSticker(laid: Laid, sticker: Sticker): void {
  const { sizeMm, dotsMm, atMm, turnRad } = sticker;
  const radiusSquared = (sticker.dotDiameterMm / 2) ** 2;
  paintArea(laid, { atMm, turnRad, sizeMm }, (x, y) =>
    dotsMm.some(([dx, dy]) => (x - dx) ** 2 + (y - dy) ** 2 <= radiusSquared) ? PRINT : PAPER,
  );
}
