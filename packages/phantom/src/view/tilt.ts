import type { Point } from "./point.ts";

/** A camera that looks at the scalp from the side, as a pinhole at a finite distance. */
export type Tilt = {
  /** Angle between the view and the scalp's normal. */
  rad: number;
  /** Direction on the picture in which the scalp lies farther away, from x towards y. */
  towardsRad: number;
  /** From the pinhole to the scalp in the middle of the picture. */
  distanceMm: number;
};

/** Depth over that in the middle grows by this for each pixel of an untilted picture towards the far side. */
const deepening = ({ rad, distanceMm }: Tilt, pxPerMm: number): number =>
  Math.sin(rad) / (distanceMm * pxPerMm);

/**
 * Where a point of the untilted picture falls on the tilted one; both in pixels from the middle.
 *
 * @param pxPerMm scale of the untilted picture
 */
export function tilted(tilt: Tilt, pxPerMm: number, point: Point): Point {
  const [along, across] = turned(point, -tilt.towardsRad);
  const depth = 1 + deepening(tilt, pxPerMm) * along;
  return turned([(along * Math.cos(tilt.rad)) / depth, across / depth], tilt.towardsRad);
}

/** The inverse of `tilted`. */
export function untilted(tilt: Tilt, pxPerMm: number, point: Point): Point {
  const [along, across] = turned(point, -tilt.towardsRad);
  const deeper = deepening(tilt, pxPerMm);
  const flat = along / (Math.cos(tilt.rad) - deeper * along);
  return turned([flat, across * (1 + deeper * flat)], tilt.towardsRad);
}

/** Depth of a point of the untilted picture over that of the middle: things look smaller by it. */
export function depthAt(tilt: Tilt, pxPerMm: number, point: Point): number {
  return 1 + deepening(tilt, pxPerMm) * turned(point, -tilt.towardsRad)[0];
}

/** Rows of the 3x3 matrix of `tilted`. */
export function tiltMatrix(tilt: Tilt, pxPerMm: number): number[] {
  const [c, s] = [Math.cos(tilt.towardsRad), Math.sin(tilt.towardsRad)];
  const short = Math.cos(tilt.rad);
  const deeper = deepening(tilt, pxPerMm);
  return [
    short * c * c + s * s,
    (short - 1) * c * s,
    0,
    (short - 1) * c * s,
    short * s * s + c * c,
    0,
    deeper * c,
    deeper * s,
    1,
  ];
}

function turned([x, y]: Point, rad: number): Point {
  const [c, s] = [Math.cos(rad), Math.sin(rad)];
  return [c * x - s * y, s * x + c * y];
}
