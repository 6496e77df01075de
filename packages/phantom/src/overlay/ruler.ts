import type { Colour } from "../canvas/canvas.ts";
import { type Point, toScalp, type View } from "../view/view.ts";
import { type Laid, paintArea } from "./paint-area.ts";

/** A ruler at the upper edge: a long line each 1 mm, a short one each half. */
export type Ruler = { atMm: Point; turnRad: number; sizeMm: Point; tickMm: number };

const PLASTIC: Colour = [0.8, 0.79, 0.72];
const PRINT: Colour = [0.04, 0.04, 0.05];
const HEIGHT_MM = 1;
const LINE_MM = 0.06;

/** A ruler that crosses the whole upper edge of the view, turned by a little. */
export function placeRuler(view: View, turnRad: number): Ruler {
  const atMm = toScalp(view, [0.02 * view.widthPx, 0.02 * view.heightPx]);
  const lengthMm = (0.95 * view.widthPx) / view.pxPerMm;
  return { atMm, turnRad: view.angleRad + turnRad, sizeMm: [lengthMm, HEIGHT_MM], tickMm: 1 };
}

export function paintRuler(laid: Laid, ruler: Ruler): void {
  const { tickMm } = ruler;
  paintArea(laid, ruler, (x, y) => {
    const half = Math.round((2 * x) / tickMm);
    const off = Math.abs(x - (half * tickMm) / 2);
    const reach = half % 2 === 0 ? 0.6 : 0.35;
    return off < LINE_MM / 2 && y > HEIGHT_MM - reach && half > 0 ? PRINT : PLASTIC;
  });
}
