import { type Plane, valueAt } from "../picture/plane.ts";
import type { Path } from "./path.ts";

/** Ends farther apart than this (um) are not joined: four widths of a thick hair. */
const FARTHEST_UM = 420;
const OVERLAP_UM = 120;
const SIDEWAYS_UM = 55;
const LEAST_STRAIGHT_COS = 0.92;
const LARGEST_WIDTH_LOG = 0.45;
const LARGEST_DARKNESS_LOG = 0.35;
/** What lies between two pieces of one hair is another hair or glare, not bare skin. */
const LEAST_DARK_BETWEEN = 0.5;
const BACK_POINTS = 8;

type Tail = { path: number; last: boolean; x: number; y: number; out: readonly [number, number] };

/** Joins pieces of one hair that another hair hides between: the cheapest pairs of ends first, by angle, sideways offset, width and darkness. */
export function linked(paths: readonly Path[], dark: Plane, umPerPx: number): Path[] {
  const tails = paths.flatMap((path, index) => [
    tailOf(path, index, false),
    tailOf(path, index, true),
  ]);
  const pairs = tails.flatMap((one, at) =>
    tails.slice(at + 1).flatMap((other) => {
      const cost = costOf(one, other, paths, dark, umPerPx);
      return cost === null ? [] : [{ one, other, cost }];
    }),
  );
  pairs.sort((a, b) => a.cost - b.cost);
  const groups = new Map(paths.map((path, index) => [index, { path, first: index, end: index }]));
  const taken = new Set<Tail>();
  for (const { one, other } of pairs) {
    if (taken.has(one) || taken.has(other)) continue;
    const [left, right] = [chainOf(groups, one.path), chainOf(groups, other.path)];
    if (!left || !right || left === right) continue;
    taken.add(one);
    taken.add(other);
    join(groups, left, right, one, other);
  }
  return [...new Set(groups.values())].map(({ path }) => path);
}

type Chain = { path: Path; first: number; end: number };

const chainOf = (groups: Map<number, Chain>, index: number) => groups.get(index);

function join(groups: Map<number, Chain>, left: Chain, right: Chain, one: Tail, other: Tail): void {
  const near = ([x, y]: readonly [number, number], tail: Tail) =>
    Math.hypot(x - tail.x, y - tail.y);
  const ends = (chain: Chain, tail: Tail) => {
    const { points } = chain.path;
    return near(points.at(-1) ?? [0, 0], tail) <= near(points[0] ?? [0, 0], tail)
      ? points
      : points.toReversed();
  };
  const points = [...ends(left, one), ...ends(right, other).toReversed()];
  const [long, short] =
    left.path.points.length >= right.path.points.length
      ? [left.path, right.path]
      : [right.path, left.path];
  const share = long.points.length / (long.points.length + short.points.length);
  const mixed = (key: "half" | "contrast" | "strength") =>
    share * long[key] + (1 - share) * short[key];
  const chain: Chain = {
    path: { points, half: mixed("half"), contrast: mixed("contrast"), strength: mixed("strength") },
    first: left.first,
    end: right.end,
  };
  for (const [index, held] of groups) if (held === left || held === right) groups.set(index, chain);
}

function tailOf({ points }: Path, path: number, last: boolean): Tail {
  const ordered = last ? points.toReversed() : points;
  const [x, y] = ordered[0] ?? [0, 0];
  const [u, v] = ordered[Math.min(BACK_POINTS, ordered.length - 1)] ?? [x, y];
  const length = Math.hypot(x - u, y - v) || 1;
  return { path, last, x, y, out: [(x - u) / length, (y - v) / length] };
}

function costOf(
  one: Tail,
  other: Tail,
  paths: readonly Path[],
  dark: Plane,
  umPerPx: number,
): number | null {
  const [path, partner] = [paths[one.path], paths[other.path]];
  if (!path || !partner || one.path === other.path) return null;
  const straight = -(one.out[0] * other.out[0] + one.out[1] * other.out[1]);
  if (straight < LEAST_STRAIGHT_COS) return null;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const along = dx * one.out[0] + dy * one.out[1];
  const sideways = Math.abs(dx * one.out[1] - dy * one.out[0]);
  if (along * umPerPx > FARTHEST_UM || along * umPerPx < -OVERLAP_UM) return null;
  if (sideways * umPerPx > SIDEWAYS_UM + 0.2 * Math.max(0, along * umPerPx)) return null;
  const width = Math.abs(Math.log(Math.max(1, path.half) / Math.max(1, partner.half)));
  const darkness = Math.abs(Math.log(path.contrast / partner.contrast));
  if (width > LARGEST_WIDTH_LOG || darkness > LARGEST_DARKNESS_LOG) return null;
  const least = LEAST_DARK_BETWEEN * Math.min(path.contrast, partner.contrast);
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    if (valueAt(dark, one.x + share * dx, one.y + share * dy) < least) return null;
  }
  return (
    4 * (1 - straight) +
    (sideways * umPerPx) / SIDEWAYS_UM / 4 +
    width +
    darkness +
    Math.max(0, along * umPerPx) / FARTHEST_UM / 2
  );
}
