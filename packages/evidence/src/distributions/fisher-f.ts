import { betaTerm, incompleteBeta } from "./incomplete-beta.ts";
import { solveOnLogScale } from "./log-newton.ts";

/** Probability of a value at or below f, for df1 and df2 above 0. */
export function fisherCdf(f: number, df1: number, df2: number): number {
  return tails(f, df1, df2).lower;
}

/** Probability of a value above f. */
export function fisherSf(f: number, df1: number, df2: number): number {
  return tails(f, df1, df2).upper;
}

/** Quantile of the lower tail. p in 0 to 1. */
export function fisherQuantile(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const lowerTail = p <= 0.5;
  const tail = (f: number) => (lowerTail ? fisherCdf(f, df1, df2) : fisherSf(f, df1, df2));
  const slope = (f: number) => {
    const { x, y } = shares(f, df1, df2);
    return ((lowerTail ? 1 : -1) * betaTerm(df1 / 2, df2 / 2, x, y)) / tail(f);
  };
  return solveOnLogScale((f) => Math.log(tail(f)), slope, lowerTail ? p : 1 - p, 1, lowerTail);
}

function tails(f: number, df1: number, df2: number): { lower: number; upper: number } {
  if (f <= 0) return { lower: 0, upper: 1 };
  if (f === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const { x, y } = shares(f, df1, df2);
  return incompleteBeta(df1 / 2, df2 / 2, x, y);
}

function shares(f: number, df1: number, df2: number): { x: number; y: number } {
  const ratio = (df1 * f) / df2;
  return { x: 1 / (1 + 1 / ratio), y: 1 / (1 + ratio) };
}
