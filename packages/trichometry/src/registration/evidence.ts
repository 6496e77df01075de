import type { Homography, Xy } from "../plane/homography.ts";
import { log10ChanceOf } from "./chance-hits.ts";
import { LIMITS } from "./hypotheses.ts";
import type { PointPair } from "./refine.ts";

/** How near roots are found again is evidence too; the most telling of these counts. */
const GATES_MM = [0.03, 0.045, 0.065, 0.09] as const;
/** An affine map goes through three pairs of points whatever they are. */
const PAIRS_FITTED = 3;

/**
 * How surprising a map is: log10 of the number of maps as good as this expected between two different places.
 *
 * Roots are taken to lie anywhere, so that each is found again within a gate with the chance that this share of the
 * ground has. The most surprising gate counts and pays for having been chosen, as does the map (number of false
 * alarms: Desolneux, Moisan, Morel 2000, Int J Comput Vis 40:7).
 *
 * @param pairs roots found again after the map was fitted to them
 * @param tested maps that were looked at
 */
export function log10FalseAlarms(
  map: Homography,
  pairs: readonly PointPair[],
  before: readonly Xy[],
  after: readonly Xy[],
  tested: number,
): number {
  const { areaMm2, holds } = groundOf(after);
  const expected = before.filter((root) => holds(map, root)).length;
  const tries = Math.max(expected, pairs.length) - PAIRS_FITTED;
  const chances = GATES_MM.map((gateMm) => {
    const hits = pairs.filter(([, , awayMm]) => awayMm <= gateMm).length - PAIRS_FITTED;
    const share = (after.length * Math.PI * gateMm * gateMm) / areaMm2;
    return log10ChanceOf(hits, tries, Math.min(1, share));
  });
  return Math.log10(Math.max(1, tested) * GATES_MM.length) + Math.min(...chances);
}

/** The ground that points cover, with a margin. */
export function groundOf(points: readonly Xy[]) {
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const holds = (map: Homography, [u, v]: Xy): boolean => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = map;
    const [x, y] = [a * u + b * v + c, d * u + e * v + f];
    return x >= left && x <= right && y >= top && y <= bottom;
  };
  return { areaMm2: (right - left) * (bottom - top), holds };
}

const extent = (values: readonly number[]): [number, number] => [
  Math.min(...values) - LIMITS.marginMm,
  Math.max(...values) + LIMITS.marginMm,
];
