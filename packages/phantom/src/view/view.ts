import type { Point } from "./point.ts";
import { depthAt, type Tilt, tilted, untilted } from "./tilt.ts";

export type { Point } from "./point.ts";

/** How a camera lies over the scalp. */
export type View = {
  widthPx: number;
  heightPx: number;
  /** Scalp point in the middle of the picture. */
  centreMm: Point;
  /** Turn of the camera, clockwise on the picture. */
  angleRad: number;
  /** Of lengths across the view in the middle of the picture; everywhere, where nothing is tilted. */
  pxPerMm: number;
  /** Radial distortion: a point at the corner moves by this share of its distance. */
  distortion: number;
  /** Left out: the camera looks straight down from afar. */
  tilt?: Tilt;
};

/** Where a scalp point falls, in pixels (a pixel's middle is at .5). */
export function toPixel(view: View, point: Point): Point {
  let [x, y] = untiltedPx(view, point);
  if (view.tilt) [x, y] = tilted(view.tilt, view.pxPerMm, [x, y]);
  const stretch = 1 + view.distortion * ((x * x + y * y) / cornerSquared(view));
  return [view.widthPx / 2 + x * stretch, view.heightPx / 2 + y * stretch];
}

/** The scalp point under a pixel: the inverse of `toPixel`, by iteration of its distortion. */
export function toScalp(view: View, [xPx, yPx]: Point): Point {
  const bentX = xPx - view.widthPx / 2;
  const bentY = yPx - view.heightPx / 2;
  let x = bentX;
  let y = bentY;
  if (view.distortion !== 0) {
    const corner = cornerSquared(view);
    for (let round = 0; round < 4; round += 1) {
      const stretch = 1 + view.distortion * ((x * x + y * y) / corner);
      x = bentX / stretch;
      y = bentY / stretch;
    }
  }
  if (view.tilt) [x, y] = untilted(view.tilt, view.pxPerMm, [x, y]);
  const cos = Math.cos(view.angleRad);
  const sin = Math.sin(view.angleRad);
  return [
    view.centreMm[0] + (cos * x - sin * y) / view.pxPerMm,
    view.centreMm[1] + (sin * x + cos * y) / view.pxPerMm,
  ];
}

/** Pixels per millimetre of a round shaft's width at a scalp point: what is farther away looks thinner. */
export function pxPerMmAcross(view: View, point: Point): number {
  if (!view.tilt) return view.pxPerMm;
  return view.pxPerMm / depthAt(view.tilt, view.pxPerMm, untiltedPx(view, point));
}

/** Pixels from the middle of the picture, before any tilt or distortion. */
function untiltedPx(view: View, [xMm, yMm]: Point): Point {
  const dx = (xMm - view.centreMm[0]) * view.pxPerMm;
  const dy = (yMm - view.centreMm[1]) * view.pxPerMm;
  const cos = Math.cos(view.angleRad);
  const sin = Math.sin(view.angleRad);
  return [cos * dx + sin * dy, -sin * dx + cos * dy];
}

const cornerSquared = ({ widthPx, heightPx }: View): number =>
  (widthPx * widthPx + heightPx * heightPx) / 4;
