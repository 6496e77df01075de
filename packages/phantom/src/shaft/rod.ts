import type { Surface } from "../unkempt/surface.ts";
import type { Point } from "../view/view.ts";

/** A shaft on the picture: what covers a pixel and by how much. All lengths in pixels. */
export type Rod = {
  path: readonly Point[];
  /** Way along the path at each of its points. */
  along: readonly number[];
  /** Half the width at a way along the path. */
  halfWidth: (along: number) => number;
  /** Gaussian softness of the edges at a way along the path; 0: sharp. */
  softness: (along: number) => number;
  /** The end at the tip moves by this times the distance across (an oblique cut). */
  cutSlope: number;
  /** Scales and specks on it; left out: clean. */
  surface?: Surface;
};

/** Way along and signed distance across at a point, against one piece of the path. */
export type RodPlace = { along: number; across: number };

export function waysAlong(path: readonly Point[]): number[] {
  const ways = [0];
  for (let index = 1; index < path.length; index += 1) {
    const [ax, ay] = path[index - 1] as Point;
    const [bx, by] = path[index] as Point;
    ways.push((ways[index - 1] as number) + Math.hypot(bx - ax, by - ay));
  }
  return ways;
}

export function placeOnRod(rod: Rod, piece: number, x: number, y: number, out: RodPlace): void {
  const [ax, ay] = rod.path[piece] as Point;
  const [bx, by] = rod.path[piece + 1] as Point;
  const start = rod.along[piece] as number;
  const length = (rod.along[piece + 1] as number) - start || 1e-9;
  const dx = (bx - ax) / length;
  const dy = (by - ay) / length;
  out.along = start + (x - ax) * dx + (y - ay) * dy;
  out.across = -(x - ax) * dy + (y - ay) * dx;
}

/**
 * Share of a small square of `pitchPx` at a place that the rod covers: exact across a straight edge,
 * so that the sum over pixels is the rod's area.
 */
export function coverAt(rod: Rod, { along, across }: RodPlace, pitchPx: number): number {
  const half = rod.halfWidth(along);
  const soft = Math.max(rod.softness(along), 0);
  const end = (rod.along[rod.along.length - 1] as number) + rod.cutSlope * across;
  const sides = step(half - across, soft, pitchPx) + step(half + across, soft, pitchPx) - 1;
  if (sides <= 0) return 0;
  const ends = step(end - along, soft, pitchPx) + step(along, soft, pitchPx) - 1;
  return ends <= 0 ? 0 : sides * ends;
}

/** A blurred edge: 0 far outside, 1 far inside, by a logistic close to the normal curve. */
function step(insidePx: number, softPx: number, pitchPx: number): number {
  if (softPx < 0.15) {
    const share = insidePx / pitchPx + 0.5;
    return share < 0 ? 0 : share > 1 ? 1 : share;
  }
  return 1 / (1 + Math.exp((-1.702 * insidePx) / softPx));
}
