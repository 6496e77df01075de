import { mm2PerPixel } from "../view/scalp-plane.ts";
import type { View } from "../view/view.ts";
import type { ScalpBox } from "./measure-truth.ts";

const GRID = 60;

/** Pixels per millimetre of the written picture: root of the area of a box over the scalp in it. */
export function meanPxPerMm(view: View, box: ScalpBox, enlarge: number): number {
  if (view.tilt === undefined) return view.pxPerMm * enlarge;
  let mm2 = 0;
  for (let cell = 0; cell < GRID * GRID; cell += 1) {
    const x = box.x + (((cell % GRID) + 0.5) / GRID) * box.width;
    const y = box.y + ((Math.floor(cell / GRID) + 0.5) / GRID) * box.height;
    mm2 += mm2PerPixel(view, [x / enlarge, y / enlarge]);
  }
  // Mean of the scalp under a sensor pixel; a written pixel is enlarge squared times smaller.
  return enlarge / Math.sqrt(mm2 / (GRID * GRID));
}
