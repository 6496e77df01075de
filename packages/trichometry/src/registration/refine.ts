import { fitAffine, type Homography, through, type Xy } from "../plane/homography.ts";
import type { Constellation } from "./constellation.ts";
import { asHomography, fitSimilarity, type Similarity } from "./similarity.ts";

export type PointPair = readonly [before: number, after: number, awayMm: number];

export type Refined = {
  /** Millimetres of the first picture to millimetres of the second. */
  map: Homography;
  /** Indices of roots that belong together, and how far apart they lie. */
  pairs: PointPair[];
};

/** A root is taken for the same within this. */
export const FINAL_GATE_MM = 0.12;
/** Middles of units move when one of their hairs is not found or new; roots do not. */
const UNIT_GATES_MM = [0.25, 0.2, 0.15] as const;
const ROOT_GATES_MM = [0.12, 0.09, 0.09] as const;
const FEWEST = 3;
/** With fewer pairs an affine map bends to what it is shown. */
const FEWEST_FOR_AFFINE = 14;

/**
 * Draws a rough map tight: mutual nearest points within a gate that narrows, units first, then roots; a similarity
 * until enough points carry an affine map.
 */
export function refine(start: Similarity, before: Constellation, after: Constellation): Refined {
  const fitted = (map: Homography, from: readonly Xy[], to: readonly Xy[], gateMm: number) => {
    const pairs = mutualNearest(map, from, to, gateMm);
    if (pairs.length < FEWEST) return map;
    const one = pairs.map(([at]) => from[at] ?? NOWHERE);
    const other = pairs.map(([, at]) => to[at] ?? NOWHERE);
    const affine = pairs.length >= FEWEST_FOR_AFFINE;
    return affine ? fitAffine(one, other) : asHomography(fitSimilarity(one, other));
  };
  let map = asHomography(start);
  for (const gateMm of UNIT_GATES_MM) map = fitted(map, before.units, after.units, gateMm);
  for (const gateMm of ROOT_GATES_MM) map = fitted(map, before.roots, after.roots, gateMm);
  return { map, pairs: mutualNearest(map, before.roots, after.roots, FINAL_GATE_MM) };
}

const NOWHERE: Xy = [0, 0];

function mutualNearest(
  map: Homography,
  before: readonly Xy[],
  after: readonly Xy[],
  gateMm: number,
): PointPair[] {
  const from = flat(before.map((point) => through(map, point)));
  const to = flat(after);
  const pairs: PointPair[] = [];
  for (let one = 0; one < before.length; one += 1) {
    const { index, square } = nearestIn(to, from[2 * one] ?? 0, from[2 * one + 1] ?? 0);
    if (index < 0 || square > gateMm * gateMm) continue;
    const back = nearestIn(from, to[2 * index] ?? 0, to[2 * index + 1] ?? 0);
    if (back.index === one) pairs.push([one, index, Math.sqrt(square)]);
  }
  return pairs;
}

/** x and y in turn: this is the innermost loop of the search. */
const flat = (points: readonly Xy[]): Float64Array =>
  Float64Array.from({ length: 2 * points.length }, (_, at) => points[at >> 1]?.[at & 1] ?? 0);

function nearestIn(points: Float64Array, x: number, y: number) {
  let [index, square] = [-1, Number.POSITIVE_INFINITY];
  for (let at = 0; at < points.length; at += 2) {
    const [dx, dy] = [(points[at] as number) - x, (points[at + 1] as number) - y];
    const away = dx * dx + dy * dy;
    if (away < square) {
      index = at >> 1;
      square = away;
    }
  }
  return { index, square };
}
