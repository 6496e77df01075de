import { type Plane, valueAt } from "../picture/plane.ts";
import { lengthOf, type Path } from "./path.ts";
import type { Trace } from "./trace.ts";

/** Which path covers each pixel, -1 for none; where two cross, the one accepted first. */
export type Bodies = { width: number; height: number; owner: Int16Array };

const SHORTEST_UM = 350;
const LEAST_CONTRAST = 0.16;
const WIDEST_HALF_UM = 90;
/** A line that runs this share of its way inside another is its edge or its double. */
const MOST_INSIDE = 0.55;

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
  const bodies: Bodies = { width, height, owner: new Int16Array(width * height).fill(-1) };
  const measured = traces
    .filter(({ points }) => lengthOf(points) * umPerPx >= SHORTEST_UM)
    .map((trace) => pathOf(trace, dark, WIDEST_HALF_UM / umPerPx))
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

function pathOf({ points, strengths }: Trace, dark: Plane, widestPx: number): Path {
  const halves: number[] = [];
  const contrasts: number[] = [];
  for (let at = 2; at < points.length - 2; at += 3) {
    const [x, y] = points[at] ?? [0, 0];
    const [[x0, y0], [x1, y1]] = [points[at - 2] ?? [x, y], points[at + 2] ?? [x, y]];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [nx, ny] = [-(y1 - y0) / length, (x1 - x0) / length];
    const middle = valueAt(dark, x, y);
    contrasts.push(middle);
    const reach = (sign: number) => {
      let away = 0;
      while (away < widestPx && valueAt(dark, x + sign * away * nx, y + sign * away * ny) > middle / 2)
        away += 0.5;
      return away;
    };
    halves.push((reach(1) + reach(-1)) / 2);
  }
  return {
    points: smoothed(points),
    half: middleOf(halves),
    contrast: middleOf(contrasts),
    strength: middleOf(strengths),
  };
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

/** Lower quartile would be the thin end, mean the crossings: the median is neither. */
function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
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
