import type { Homography, Xy } from "../plane/homography.ts";

/** Turn, stretch and shift: x' = a x - b y + c, y' = b x + a y + d. */
export type Similarity = readonly [a: number, b: number, c: number, d: number];

export const apply = ([a, b, c, d]: Similarity, [x, y]: Xy): [number, number] => [
  a * x - b * y + c,
  b * x + a * y + d,
];

export const asHomography = ([a, b, c, d]: Similarity): Homography => [a, -b, c, b, a, d, 0, 0, 1];

/** The one similarity that takes two points to two others. */
export function ofTwo(from: readonly [Xy, Xy], to: readonly [Xy, Xy]): Similarity {
  const [[x0, y0], [x1, y1]] = from;
  const [[u0, v0], [u1, v1]] = to;
  const [dx, dy, du, dv] = [x1 - x0, y1 - y0, u1 - u0, v1 - v0];
  const square = dx * dx + dy * dy;
  const a = (dx * du + dy * dv) / square;
  const b = (dx * dv - dy * du) / square;
  return [a, b, u0 - a * x0 + b * y0, v0 - b * x0 - a * y0];
}

/** Least squares over at least two pairs (Umeyama 1991, IEEE PAMI 13:376, without reflection). */
export function fitSimilarity(from: readonly Xy[], to: readonly Xy[]): Similarity {
  const [mx, my] = middleOf(from);
  const [mu, mv] = middleOf(to);
  let [along, across, square] = [0, 0, 0];
  for (const [index, [x, y]] of from.entries()) {
    const [u, v] = to[index] ?? [0, 0];
    along += (x - mx) * (u - mu) + (y - my) * (v - mv);
    across += (x - mx) * (v - mv) - (y - my) * (u - mu);
    square += (x - mx) ** 2 + (y - my) ** 2;
  }
  const [a, b] = [along / square, across / square];
  return [a, b, mu - a * mx + b * my, mv - b * mx - a * my];
}

const middleOf = (points: readonly Xy[]): [number, number] => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
