import { fitAffine, type Homography, misfit, through, type Xy } from "../plane/homography.ts";
import { asHomography, fitSimilarity, type Similarity } from "./similarity.ts";

export type Refined = {
  /** Millimetres of the first picture to millimetres of the second. */
  map: Homography;
  /** Indices of points that belong together. */
  pairs: [before: number, after: number][];
  misfitMm: number;
};

export const FINAL_GATE_MM = 0.12;
const GATES_MM = [0.25, 0.2, 0.15, FINAL_GATE_MM];
const FEWEST_FOR_AFFINE = 8;

/**
 * Draws a rough map tight: mutual nearest points within a gate that narrows, a similarity first, an affine map
 * once enough points carry it.
 */
export function refine(start: Similarity, before: readonly Xy[], after: readonly Xy[]): Refined {
  let map = asHomography(start);
  let pairs: [number, number][] = [];
  for (const [round, gateMm] of GATES_MM.entries()) {
    pairs = mutualNearest(map, before, after, gateMm);
    if (pairs.length < 3) break;
    const from = pairs.map(([one]) => before[one] ?? NOWHERE);
    const to = pairs.map(([, other]) => after[other] ?? NOWHERE);
    const affine = round > 0 && pairs.length >= FEWEST_FOR_AFFINE;
    map = affine ? fitAffine(from, to) : asHomography(fitSimilarity(from, to));
  }
  pairs = mutualNearest(map, before, after, FINAL_GATE_MM);
  const from = pairs.map(([one]) => before[one] ?? NOWHERE);
  const to = pairs.map(([, other]) => after[other] ?? NOWHERE);
  return { map, pairs, misfitMm: misfit(map, from, to) };
}

const NOWHERE: Xy = [0, 0];

function mutualNearest(
  map: Homography,
  before: readonly Xy[],
  after: readonly Xy[],
  gateMm: number,
): [number, number][] {
  const moved = before.map((point) => through(map, point));
  const back = after.map((point) => nearestOf(point, moved));
  return moved.flatMap((point, one): [number, number][] => {
    const { index, away } = nearestOf(point, after);
    return away <= gateMm && back[index]?.index === one ? [[one, index]] : [];
  });
}

function nearestOf([x, y]: Xy, points: readonly Xy[]) {
  let best = { index: -1, away: Number.POSITIVE_INFINITY };
  for (const [index, [u, v]] of points.entries()) {
    const away = Math.hypot(u - x, v - y);
    if (away < best.away) best = { index, away };
  }
  return best;
}
