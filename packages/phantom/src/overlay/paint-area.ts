import type { Canvas, Colour } from "../canvas/canvas.ts";
import { type Point, toPixel, toScalp, type View } from "../view/view.ts";

/** A rectangle on the scalp: corner, turn about it, width and height. */
export type Patch = { atMm: Point; turnRad: number; sizeMm: Point };

/** What lies on the scalp and hides hair: the picture and, for each pixel, whether it is hidden. */
export type Laid = { canvas: Canvas; view: View; hidden: Uint8Array };

const GRID = 4;
const SAMPLES = GRID * GRID;

/**
 * Paints what lies flat on the scalp; each pixel is the mean of 16 points.
 *
 * @param colourAt colour at a place of the patch, in millimetres from its corner
 */
export function paintArea(
  { canvas, view, hidden }: Laid,
  patch: Patch,
  colourAt: (xMm: number, yMm: number) => Colour,
): void {
  const { widthPx, heightPx, planes } = canvas;
  const cos = Math.cos(patch.turnRad);
  const sin = Math.sin(patch.turnRad);
  const [left, top, right, bottom] = boundsPx(view, patch);
  const sum = [0, 0, 0];
  for (let y = Math.max(0, top); y <= Math.min(heightPx - 1, bottom); y += 1) {
    for (let x = Math.max(0, left); x <= Math.min(widthPx - 1, right); x += 1) {
      let hits = 0;
      sum.fill(0);
      for (let sub = 0; sub < SAMPLES; sub += 1) {
        const [sx, sy] = toScalp(view, [
          x + ((sub % GRID) + 0.5) / GRID,
          y + (Math.floor(sub / GRID) + 0.5) / GRID,
        ]);
        const [dx, dy] = [sx - patch.atMm[0], sy - patch.atMm[1]];
        const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy];
        if (px < 0 || py < 0 || px >= patch.sizeMm[0] || py >= patch.sizeMm[1]) continue;
        const colour = colourAt(px, py);
        hits += 1;
        for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] as number) + (colour[c] as number);
      }
      if (hits === 0) continue;
      const index = y * widthPx + x;
      if (2 * hits >= SAMPLES) hidden[index] = 1;
      for (const [c, plane] of planes.entries()) {
        const behind = (plane[index] as number) * (1 - hits / SAMPLES);
        plane[index] = behind + (sum[c] as number) / SAMPLES;
      }
    }
  }
}

/** The patch's corners on the picture, in order round it. */
export function outlinePx(view: View, { atMm, sizeMm, turnRad }: Patch): Point[] {
  const cos = Math.cos(turnRad);
  const sin = Math.sin(turnRad);
  const corners: Point[] = [[0, 0], [sizeMm[0], 0], sizeMm, [0, sizeMm[1]]];
  return corners.map(([x, y]) =>
    toPixel(view, [atMm[0] + cos * x - sin * y, atMm[1] + sin * x + cos * y]),
  );
}

function boundsPx(view: View, patch: Patch) {
  const corners = outlinePx(view, patch);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [
    Math.floor(Math.min(...xs)) - 2,
    Math.floor(Math.min(...ys)) - 2,
    Math.ceil(Math.max(...xs)) + 2,
    Math.ceil(Math.max(...ys)) + 2,
  ] as const;
}
