import { type Plane, valueAt } from "../picture/plane.ts";
import { lengthOf, type Path } from "./path.ts";
import type { Trace } from "./trace.ts";

/** Which path covers each pixel, -1 for none; where two cross, the one accepted first. */
export type Bodies = { width: number; height: number; owner: Int16Array };

const SHORTEST_UM = 420;
const LEAST_CONTRAST = 0.16;
const WIDEST_HALF_UM = 90;
/** A line that runs this share of its way inside another is its edge or its double. */
const MOST_INSIDE = 0.7;
const LEAST_EDGED = 0.5;
/** Points before and after a place whose widths are compared (a third of a mm). */
const JUMP_POINTS = 18;
/** Natural logarithm of the ratio of widths from which a line is two hairs. */
const LEAST_JUMP = 0.42;

export const ownerAt = ({ width, height, owner }: Bodies, x: number, y: number): number => {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return -1;
  return owner[row * width + column] ?? -1;
};

/** Traces that are hairs of their own, longest and darkest first, and the ground that they cover. */
export function pathsOf(
  traces: readonly Trace[],
  dark: Plane,
  umPerPx: number,
): { paths: Path[]; bodies: Bodies } {
  const { width, height } = dark;
  const bodies = emptyBodies(width, height);
  const measured = traces
    .flatMap((trace) => hairsIn(trace, dark, umPerPx))
    .filter(({ points }) => lengthOf(points) * umPerPx >= SHORTEST_UM)
    .filter(({ contrast }) => contrast >= LEAST_CONTRAST)
    .toSorted((a, b) => lengthOf(b.points) * b.contrast - lengthOf(a.points) * a.contrast);
  const paths: Path[] = [];
  for (const path of measured) {
    const inside = path.points.filter(([x, y]) => ownerAt(bodies, x, y) >= 0).length;
    if (inside > MOST_INSIDE * path.points.length) continue;
    paint(path, bodies, paths.length);
    paths.push(path);
  }
  return { paths, bodies };
}

const emptyBodies = (width: number, height: number): Bodies => ({
  width,
  height,
  owner: new Int16Array(width * height).fill(-1),
});

/** Paths with the ground that they cover, the longest first. */
export function coveredBy(paths: readonly Path[], { width, height }: Plane) {
  const bodies = emptyBodies(width, height);
  const sorted = paths.toSorted((a, b) => lengthOf(b.points) - lengthOf(a.points));
  for (const [index, path] of sorted.entries()) paint(path, bodies, index);
  return { paths: sorted, bodies };
}

/** One path, or more where the line ran from one hair into the next: their widths differ. */
function hairsIn(trace: Trace, dark: Plane, umPerPx: number): Path[] {
  const points = smoothed(trace.points);
  const widestPx = WIDEST_HALF_UM / umPerPx;
  const across = points.map((_, at) => acrossAt(points, at, dark, widestPx));
  const cuts = [0, ...jumps(across.map(({ half }) => half)), points.length];
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? 0;
    const part = across.slice(from, to);
    // A hair has two edges; a line through a dark patch has not.
    const edged = part.filter(({ half }) => half < widestPx);
    if (part.length < 4 || edged.length < LEAST_EDGED * part.length) return [];
    return [
      {
        points: points.slice(from, to),
        half: narrowOf(edged.map(({ half }) => half)),
        contrast: middleOf(part.map(({ middle }) => middle)),
        strength: middleOf(trace.strengths.slice(from, to)),
      },
    ];
  });
}

function acrossAt(
  points: readonly (readonly [number, number])[],
  at: number,
  dark: Plane,
  widestPx: number,
): { half: number; middle: number } {
  const [x, y] = points[at] ?? [0, 0];
  const [x0, y0] = points[Math.max(0, at - 2)] ?? [x, y];
  const [x1, y1] = points[Math.min(points.length - 1, at + 2)] ?? [x, y];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [-(y1 - y0) / length, (x1 - x0) / length];
  const middle = valueAt(dark, x, y);
  const reach = (sign: number) => {
    let away = 0;
    const dimmer = () => valueAt(dark, x + sign * away * nx, y + sign * away * ny) > middle / 2;
    while (away < widestPx && dimmer()) away += 0.5;
    return away;
  };
  return { half: (reach(1) + reach(-1)) / 2, middle };
}

/** Places where the width changes for good: a crossing changes it for a moment only. */
function jumps(halves: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = JUMP_POINTS; at <= halves.length - JUMP_POINTS; at++) {
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) < JUMP_POINTS) continue;
    const ratio = (here: number) =>
      Math.abs(
        Math.log(
          Math.max(1, narrowOf(halves.slice(here - JUMP_POINTS, here))) /
            Math.max(1, narrowOf(halves.slice(here, here + JUMP_POINTS))),
        ),
      );
    const jump = ratio(at);
    if (jump < LEAST_JUMP) continue;
    let [best, highest] = [at, jump];
    for (let next = at; next < at + JUMP_POINTS && next <= halves.length - JUMP_POINTS; next++) {
      if (ratio(next) > highest) [best, highest] = [next, ratio(next)];
    }
    found.push(best);
    at = best;
  }
  return found;
}

/** Steps lie on a raster; hair does not. Ends stay where they are. */
function smoothed(points: readonly (readonly [number, number])[]): [number, number][] {
  return points.map(([x, y], at) => {
    const reach = Math.min(3, at, points.length - 1 - at);
    const around = points.slice(at - reach, at + reach + 1);
    if (around.length === 0) return [x, y];
    return [
      around.reduce((sum, [u]) => sum + u, 0) / around.length,
      around.reduce((sum, [, v]) => sum + v, 0) / around.length,
    ];
  });
}

const middleOf = (values: readonly number[]): number => quantile(values, 0.5);

/** Crossings and neighbours only ever make a hair look wider, so that its lower third is its own. */
const narrowOf = (values: readonly number[]): number => quantile(values, 0.3);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? 0;
}

function paint({ points, half }: Path, { width, height, owner }: Bodies, index: number): void {
  const reach = Math.max(1.5, half);
  for (const [x, y] of points) {
    for (let v = Math.ceil(y - reach); v <= y + reach; v++) {
      for (let u = Math.ceil(x - reach); u <= x + reach; u++) {
        if (u < 0 || v < 0 || u >= width || v >= height) continue;
        if ((u - x) ** 2 + (v - y) ** 2 > reach * reach) continue;
        if ((owner[v * width + u] ?? 0) < 0) owner[v * width + u] = index;
      }
    }
  }
}
