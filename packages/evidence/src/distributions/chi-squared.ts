import { gammaTerm, incompleteGamma } from "./incomplete-gamma.ts";
import { solveOnLogScale } from "./log-newton.ts";
import { normalQuantile } from "./normal.ts";

/** Probability of a value at or below x. `df` above 0, whole or not. */
export function chiSquaredCdf(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).lower;
}

/** Probability of a value above x; exact to the far tail. */
export function chiSquaredSf(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}

/** Quantile of the lower tail. p in 0 to 1. */
export function chiSquaredQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const lowerTail = p <= 0.5;
  const smaller = lowerTail ? p : 1 - p;
  const tail = (x: number) => (lowerTail ? chiSquaredCdf(x, df) : chiSquaredSf(x, df));
  const slope = (x: number) => {
    const densityTimesX = gammaTerm(df / 2, x / 2) * (df / 2);
    return ((lowerTail ? 1 : -1) * densityTimesX) / tail(x);
  };
  return solveOnLogScale((x) => Math.log(tail(x)), slope, smaller, start(p, df), lowerTail);
}

/** Wilson and Hilferty's cube, or the leading term near zero. */
function start(p: number, df: number): number {
  const spread = 2 / (9 * df);
  const cube = df * (1 - spread + normalQuantile(p) * Math.sqrt(spread)) ** 3;
  return cube > 0.01 * df ? cube : Math.max(1e-300, (p * 2 ** (df / 2)) ** (2 / df));
}
