import { CELL_NUMBERS, CELL_PX, type RootAnswer } from "./root-net.ts";
import type { LearnedRoot } from "./root-peaks.ts";

/** A find of the classical way: its root, the unit vector along its shaft, and how sure it is. */
export type Find = { x: number; y: number; along: [number, number]; probability: number };

/** What both ways say of one root: indices of find and root, -1 where one of them sees nothing. */
export type Compared = { find: number; root: number; kind: Kind; features: number[] };

/** Seen by both, by the classical way alone, by the net alone. */
export type Kind = "both" | "found" | "learned";

/** Roots farther apart are not the same. */
const SAME_WITHIN_UM = 150;
const SAME_DIRECTION_COS = 0.5;
const NEAREST_COUNTS_TO_UM = 300;
const HEAT_REACH = 2;
const USUAL_WIDTH_UM = 40;

/**
 * Pairs finds with the net's roots, nearest first, and gathers what is known of each: for `both`
 * logits of find and root and their distance (100 um); for `found` its logit, the net's logit there
 * and the distance to the nearest root; for `learned` its logit, the distance to the nearest find
 * and how much thinner than 40 um it is (octaves).
 */
export function compared(
  finds: readonly Find[],
  roots: readonly LearnedRoot[],
  answer: RootAnswer,
  umPerPx: number,
): Compared[] {
  const distances = finds.map((find) =>
    roots.map((root) => Math.hypot(find.x - root.x, find.y - root.y) * umPerPx),
  );
  const distance = (f: number, r: number) => distances[f]?.[r] ?? Number.POSITIVE_INFINITY;
  const rootOf = partners(finds, roots, distance);
  const taken = new Set(rootOf.filter((root) => root >= 0));
  const nearest = (all: number[]) => Math.min(NEAREST_COUNTS_TO_UM, ...all) / 100;
  const out = finds.map((find, f): Compared => {
    const r = rootOf[f] ?? -1;
    const root = roots[r];
    const own = logit(find.probability);
    if (root) {
      const features = [own, logit(root.probability), distance(f, r) / 100];
      return { find: f, root: r, kind: "both", features };
    }
    const features = [own, heatNear(answer, find), nearest(distances[f] ?? [])];
    return { find: f, root: -1, kind: "found", features };
  });
  for (const [r, root] of roots.entries()) {
    if (taken.has(r)) continue;
    const away = nearest(finds.map((_, f) => distance(f, r)));
    const thinness = Math.min(0, Math.log2((root.widthPx * umPerPx) / USUAL_WIDTH_UM));
    out.push({
      find: -1,
      root: r,
      kind: "learned",
      features: [logit(root.probability), away, thinness],
    });
  }
  return out;
}

/** Root of each find, -1 without one; nearest pairs first, each once. */
function partners(
  finds: readonly Find[],
  roots: readonly LearnedRoot[],
  distance: (find: number, root: number) => number,
): number[] {
  const pairs: [away: number, find: number, root: number][] = [];
  for (const [f, find] of finds.entries())
    for (const [r, root] of roots.entries()) {
      const away = distance(f, r);
      if (away < SAME_WITHIN_UM && cosine(find.along, root) > SAME_DIRECTION_COS)
        pairs.push([away, f, r]);
    }
  pairs.sort((a, b) => a[0] - b[0]);
  const rootOf = finds.map(() => -1);
  const taken = new Set<number>();
  for (const [, f, r] of pairs) {
    if (rootOf[f] !== -1 || taken.has(r)) continue;
    rootOf[f] = r;
    taken.add(r);
  }
  return rootOf;
}

function cosine([ex, ey]: Find["along"], { x, y, reachX, reachY }: LearnedRoot): number {
  const length = Math.hypot(reachX - x, reachY - y) || 1;
  return (ex * (reachX - x) + ey * (reachY - y)) / length;
}

/** The net's highest logit within two cells. */
function heatNear({ columns, rows, values }: RootAnswer, { x, y }: Find): number {
  const [column, row] = [Math.floor((x + 0.5) / CELL_PX), Math.floor((y + 0.5) / CELL_PX)];
  let highest = -LARGEST_LOGIT;
  for (let r = Math.max(0, row - HEAT_REACH); r <= Math.min(rows - 1, row + HEAT_REACH); r++)
    for (
      let c = Math.max(0, column - HEAT_REACH);
      c <= Math.min(columns - 1, column + HEAT_REACH);
      c++
    )
      highest = Math.max(highest, values[(r * columns + c) * CELL_NUMBERS] as number);
  return Math.min(LARGEST_LOGIT, highest);
}

const LARGEST_LOGIT = 7;

const logit = (p: number): number =>
  Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, Math.log(p / (1 - p))));
