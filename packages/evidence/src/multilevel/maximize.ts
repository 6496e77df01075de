import { brentRoot } from "../heterogeneity/brent.ts";
import type { Likelihood } from "../heterogeneity/score.ts";
import { at } from "../linear-algebra/cholesky.ts";
import type { Sigma2 } from "./block-solve.ts";
import { clusteredLogLikelihood, clusteredScore } from "./clustered-regression.ts";
import type { ClusteredStudies } from "./clusters.ts";

const STEP = 2.5;
const MOST_STEPS = 60;
/** Of half the smallest variance: no digit that is printed depends on less. */
const NEAREST = 1e-15;

/** The maximum of the likelihood over both variances, to the stationary point. */
export function maximizeSigma2(data: ClusteredStudies, kind: Likelihood): Sigma2 {
  const within = (between: number) => bestOther(data, kind, "between", between);
  const score = (between: number) =>
    clusteredScore(data, { between, within: within(between) }, kind).between;
  const height = (between: number) =>
    clusteredLogLikelihood(data, { between, within: within(between) }, kind);
  const between = highestRoot(score, height, scaleOf(data));
  return { between, within: within(between) };
}

/** With one variance fixed, the other at its best. */
export function bestOther(
  data: ClusteredStudies,
  kind: Likelihood,
  fixed: keyof Sigma2,
  value: number,
): number {
  const at2 = (other: number): Sigma2 =>
    fixed === "between" ? { between: value, within: other } : { between: other, within: value };
  const free = fixed === "between" ? "within" : "between";
  return highestRoot(
    (other) => clusteredScore(data, at2(other), kind)[free],
    (other) => clusteredLogLikelihood(data, at2(other), kind),
    scaleOf(data),
  );
}

/** The best point over x ≥ 0 of a function with this derivative: roots from rising to falling, or 0. */
function highestRoot(
  slope: (x: number) => number,
  height: (x: number) => number,
  { step, last }: { step: number; last: number },
): number {
  let [previous, before] = [0, slope(0)];
  const maxima = before <= 0 ? [0] : [];
  for (let i = 0, x = step; i < MOST_STEPS; i += 1, x *= STEP) {
    const now = slope(x);
    if (before > 0 && now <= 0) {
      maxima.push(brentRoot(slope, previous, x, before, now, NEAREST * step));
    }
    [previous, before] = [x, now];
    if (x > last && now <= 0) break;
  }
  if (maxima.length < 2) return maxima[0] ?? 0;
  const heights = maxima.map(height);
  return maxima[heights.indexOf(Math.max(...heights))] ?? 0;
}

function scaleOf({ studies }: ClusteredStudies) {
  let [smallest, squares] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < studies.k; i += 1) {
    smallest = Math.min(smallest, at(studies.variances, i));
    squares += at(studies.y, i) ** 2;
  }
  return { step: smallest / 2, last: squares };
}
