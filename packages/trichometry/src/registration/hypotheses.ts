import type { Xy } from "../plane/homography.ts";
import { log10ChanceOf } from "./chance-hits.ts";
import { type Near, nearOf } from "./near.ts";
import { apply, ofTwo, type Similarity } from "./similarity.ts";

/** A way to lay one constellation on the other, and how unlikely it is to arise by chance. */
export type Hypothesis = { map: Similarity; hits: number; tries: number; log10Chance: number };

export const LIMITS = {
  /** Scales of two calibrated pictures differ by less than this (relative). */
  scale: 0.08,
  /** Turn of the camera between the visits, degrees. */
  turnDeg: 30,
  /** A unit's middle found again within this. */
  reachMm: 0.14,
  marginMm: 0.3,
  shortestPairMm: 1,
  longestPairMm: 5,
  mostPairs: 1400,
} as const;

type Pair = { from: number; to: number; lengthMm: number; angle: number };

/**
 * Every similarity that takes two units of the first picture to two of the second, within the limits, scored by
 * how many units it lays on units. The most surprising come first.
 */
export function hypotheses(
  before: readonly Xy[],
  after: readonly Xy[],
  { keep, turnDeg }: { keep: number; turnDeg: number },
) {
  const near = nearOf(after, LIMITS.reachMm, LIMITS.marginMm);
  const scorer = scorerOf(before, near);
  const ofBefore = pairsOf(before);
  const ofAfter = pairsOf(after).flatMap((pair) => [pair, turnedAbout(pair)]);
  ofAfter.sort((a, b) => a.lengthMm - b.lengthMm);
  const lengths = Float64Array.from(ofAfter, ({ lengthMm }) => lengthMm);
  const best: Hypothesis[] = [];
  let tested = 0;
  for (const pair of ofBefore) {
    const longest = pair.lengthMm * (1 + LIMITS.scale);
    for (
      let at = firstFrom(lengths, pair.lengthMm * (1 - LIMITS.scale));
      at < lengths.length && (lengths[at] ?? 0) <= longest;
      at += 1
    ) {
      const other = ofAfter[at];
      if (!other || turnBetween(pair.angle, other.angle) > turnDeg) continue;
      tested += 1;
      const map = ofTwo(ends(before, pair), ends(after, other));
      const found = scorer(map, best.length < keep ? 0 : (best.at(-1)?.log10Chance ?? 0));
      if (found) insert(best, found, keep);
    }
  }
  return { best, tested, hitShare: near.hitShare };
}

function scorerOf(before: readonly Xy[], near: Near) {
  const fewest = 4;
  return (map: Similarity, beat: number): Hypothesis | null => {
    let [hits, tries] = [0, 0];
    for (const point of before) {
      const [x, y] = apply(map, point);
      const hit = near.at(x, y);
      if (hit === -2) continue;
      tries += 1;
      if (hit >= 0) hits += 1;
    }
    if (hits < fewest) return null;
    // Two of the hits were made by the way the map was built.
    const log10Chance = log10ChanceOf(hits - 2, tries - 2, near.hitShare);
    return log10Chance < beat ? { map, hits, tries, log10Chance } : null;
  };
}

/** Pairs of neighbouring points, in a fixed order, not more than can be tried. */
function pairsOf(points: readonly Xy[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [from, [x, y]] of points.entries()) {
    for (const [to, [u, v]] of points.entries()) {
      if (to <= from) continue;
      const lengthMm = Math.hypot(u - x, v - y);
      if (lengthMm < LIMITS.shortestPairMm || lengthMm > LIMITS.longestPairMm) continue;
      pairs.push({ from, to, lengthMm, angle: Math.atan2(v - y, u - x) });
    }
  }
  const step = Math.max(1, pairs.length / LIMITS.mostPairs);
  const kept = Math.min(pairs.length, LIMITS.mostPairs);
  return Array.from({ length: kept }, (_, at) => pairs[Math.floor(at * step)]).filter(
    (pair) => pair !== undefined,
  );
}

const turnedAbout = ({ from, to, lengthMm, angle }: Pair): Pair => ({
  from: to,
  to: from,
  lengthMm,
  angle: angle > 0 ? angle - Math.PI : angle + Math.PI,
});

const NOWHERE: Xy = [0, 0];
const ends = (points: readonly Xy[], { from, to }: Pair): [Xy, Xy] => [
  points[from] ?? NOWHERE,
  points[to] ?? NOWHERE,
];

function turnBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % (2 * Math.PI);
  return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI;
}

function firstFrom(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(best: Hypothesis[], found: Hypothesis, keep: number): void {
  best.push(found);
  best.sort((a, b) => a.log10Chance - b.log10Chance);
  if (best.length > keep) best.pop();
}
