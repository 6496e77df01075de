import type { Colour } from "../canvas/canvas.ts";
import type { Point } from "../view/view.ts";
import { type Laid, paintArea } from "./paint-area.ts";

/** A printed sticker on the scalp, as plain geometry; millimetres from its upper left corner. */
export type Sticker = {
  sizeMm: Point;
  dotsMm: readonly Point[];
  dotDiameterMm: number;
  /** A white hole in the middle of one dot: the dot's number and the hole's diameter. */
  hole?: { dot: number; diameterMm: number };
  /** Share of its width, from its right side, over which something dark lies. */
  coveredShare?: number;
  /** Upper left corner on the scalp and turn about it. */
  atMm: Point;
  turnRad: number;
};

const PAPER: Colour = [0.82, 0.82, 0.8];
const PRINT: Colour = [0.035, 0.035, 0.04];
/** A gloved finger. */
const COVER: Colour = [0.05, 0.07, 0.12];

export function paintSticker(laid: Laid, sticker: Sticker): void {
  const { sizeMm, dotsMm, hole, atMm, turnRad, coveredShare = 0 } = sticker;
  const radiusSquared = (sticker.dotDiameterMm / 2) ** 2;
  const middle = hole && dotsMm[hole.dot];
  const holeSquared = ((hole?.diameterMm ?? 0) / 2) ** 2;
  const coveredFrom = (1 - coveredShare) * sizeMm[0];
  paintArea(laid, { atMm, turnRad, sizeMm }, (x, y) => {
    if (x > coveredFrom) return COVER;
    if (middle && (x - middle[0]) ** 2 + (y - middle[1]) ** 2 <= holeSquared) return PAPER;
    const onDot = dotsMm.some(([dx, dy]) => (x - dx) ** 2 + (y - dy) ** 2 <= radiusSquared);
    return onDot ? PRINT : PAPER;
  });
}
