import type { Canvas, Colour } from "../canvas/canvas.ts";
import { coverAt, placeOnRod, type Rod, waysAlong } from "../shaft/rod.ts";
import { makeSweep, type Sweep } from "../shaft/sweep.ts";
import { type Point, toPixel, type View } from "../view/view.ts";

/** What marks are laid on: one picture's canvas with its view. */
export type Ground = { canvas: Canvas; view: View; sweep: Sweep };

export const groundOf = (canvas: Canvas, view: View): Ground => ({
  canvas,
  view,
  sweep: makeSweep(canvas.widthPx, canvas.heightPx),
});

/** Darkens along a path: `absorbs` is the optical density in its middle, in each colour. */
export function absorbAlong(
  { canvas, view, sweep }: Ground,
  pathMm: readonly Point[],
  widthMm: number,
  softMm: number,
  absorbs: Colour,
): void {
  const rod = rodOf(view, pathMm, widthMm, softMm, 0);
  const place = { along: 0, across: 0 };
  const reach = (widthMm / 2 + 3 * softMm) * view.pxPerMm + 1.5;
  sweep(rod.path, reach, (index, x, y, piece) => {
    placeOnRod(rod, piece, x + 0.5, y + 0.5, place);
    const cover = coverAt(rod, place, 1);
    for (const [c, plane] of canvas.planes.entries()) {
      plane[index] = (plane[index] as number) * Math.exp(-cover * (absorbs[c] as number));
    }
  });
}

/** Lays an opaque piece of one colour. */
export function coverAlong(
  { canvas, view, sweep }: Ground,
  pathMm: readonly Point[],
  widthMm: number,
  colour: Colour,
  cutSlope: number,
): void {
  const rod = rodOf(view, pathMm, widthMm, 0, cutSlope);
  const place = { along: 0, across: 0 };
  sweep(rod.path, widthMm * view.pxPerMm + 1.5, (index, x, y, piece) => {
    placeOnRod(rod, piece, x + 0.5, y + 0.5, place);
    const cover = coverAt(rod, place, 1);
    for (const [c, plane] of canvas.planes.entries()) {
      plane[index] = (plane[index] as number) * (1 - cover) + cover * (colour[c] as number);
    }
  });
}

/** Changes each pixel within `reachMm` of a place: `change(plane value, channel, dxMm, dyMm)`. */
export function around(
  { canvas, view }: Ground,
  atMm: Point,
  reachMm: number,
  change: (level: number, channel: number, dxMm: number, dyMm: number) => number,
): void {
  const [x, y] = toPixel(view, atMm);
  const reach = reachMm * view.pxPerMm;
  const left = Math.max(0, Math.floor(x - reach));
  const right = Math.min(canvas.widthPx - 1, Math.ceil(x + reach));
  const top = Math.max(0, Math.floor(y - reach));
  const bottom = Math.min(canvas.heightPx - 1, Math.ceil(y + reach));
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const dx = (column + 0.5 - x) / view.pxPerMm;
      const dy = (row + 0.5 - y) / view.pxPerMm;
      if (dx * dx + dy * dy > reachMm * reachMm) continue;
      const index = row * canvas.widthPx + column;
      for (const [c, plane] of canvas.planes.entries()) {
        plane[index] = change(plane[index] as number, c, dx, dy);
      }
    }
  }
}

function rodOf(
  view: View,
  pathMm: readonly Point[],
  widthMm: number,
  softMm: number,
  cutSlope: number,
): Rod {
  const path = pathMm.map((point) => toPixel(view, point));
  return {
    path,
    along: waysAlong(path),
    halfWidth: () => (widthMm * view.pxPerMm) / 2,
    softness: () => softMm * view.pxPerMm,
    cutSlope,
  };
}
