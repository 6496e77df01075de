import { depthAt, tiltMatrix, untilted } from "./tilt.ts";
import { type Point, toScalp, type View } from "./view.ts";

/** Rows of a 3x3 matrix. */
type Matrix = readonly number[];

/** Millimetres on the scalp to pixels of the written picture, as a homography; lens distortion left out. */
export function scalpToPicture(view: View, enlarge: number): number[] {
  const { centreMm, angleRad, pxPerMm, tilt, widthPx, heightPx } = view;
  const [c, s] = [pxPerMm * Math.cos(angleRad), pxPerMm * Math.sin(angleRad)];
  const fromScalp: Matrix = [
    c,
    s,
    -c * centreMm[0] - s * centreMm[1],
    -s,
    c,
    s * centreMm[0] - c * centreMm[1],
    0,
    0,
    1,
  ];
  const seen = tilt ? product(tiltMatrix(tilt, pxPerMm), fromScalp) : fromScalp;
  const middle = [(enlarge * widthPx) / 2, (enlarge * heightPx) / 2];
  return product([enlarge, 0, middle[0] ?? 0, 0, enlarge, middle[1] ?? 0, 0, 0, 1], seen);
}

function product(left: Matrix, right: Matrix): number[] {
  const entry = (row: number, column: number) =>
    [0, 1, 2].reduce(
      (sum, k) => sum + (left[3 * row + k] as number) * (right[3 * k + column] as number),
      0,
    );
  return Array.from({ length: 9 }, (_, at) => entry(Math.floor(at / 3), at % 3));
}

/** Scalp under one pixel of the sensor, in square millimetres; lens distortion left out. */
export function mm2PerPixel(view: View, [x, y]: Point): number {
  const flat = 1 / (view.pxPerMm * view.pxPerMm);
  if (!view.tilt) return flat;
  const place: Point = [x - view.widthPx / 2, y - view.heightPx / 2];
  const depth = depthAt(view.tilt, view.pxPerMm, untilted(view.tilt, view.pxPerMm, place));
  return (flat * depth ** 3) / Math.cos(view.tilt.rad);
}

/** The farthest scalp point of the picture from its middle, in millimetres. */
export function reachMm(view: View): number {
  const { widthPx, heightPx, pxPerMm, centreMm } = view;
  if (!view.tilt) return Math.hypot(widthPx, heightPx) / 2 / pxPerMm;
  const corners: Point[] = [
    [0, 0],
    [widthPx, 0],
    [widthPx, heightPx],
    [0, heightPx],
  ];
  const away = corners
    .map((corner) => toScalp(view, corner))
    .map(([x, y]) => Math.hypot(x - centreMm[0], y - centreMm[1]));
  return Math.max(...away);
}
