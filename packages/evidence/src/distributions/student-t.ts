import { betaTerm, incompleteBeta } from "./incomplete-beta.ts";
import { solveOnLogScale } from "./log-newton.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

/** Probability of a value at or below t. `df` above 0, whole or not; Infinity is the normal. */
export function studentCdf(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t);
  return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}

/** Probability of a value above t. */
export function studentSf(t: number, df: number): number {
  return studentCdf(-t, df);
}

/** Quantile of the lower tail. p in 0 to 1. */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (p === 0.5) return 0;
  return p > 0.5 ? studentUpperQuantile(1 - p, df) : -studentUpperQuantile(p, df);
}

/** The t above which a share p (at most ½) lies. */
export function studentUpperQuantile(p: number, df: number): number {
  if (p <= 0) return Number.POSITIVE_INFINITY;
  const logTail = (t: number) => Math.log(upperTail(t, df));
  const slope = (t: number) => (-t * density(t, df)) / upperTail(t, df);
  const z = -normalQuantile(p);
  const start = df < 3 ? Math.max(z, (p * df) ** (-1 / df)) : z * (1 + (z * z + 1) / (4 * df));
  return solveOnLogScale(logTail, slope, p, Math.max(start, 1e-8), false);
}

function upperTail(t: number, df: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0;
  const { x, y } = shares(t, df);
  return incompleteBeta(df / 2, 0.5, x, y).lower / 2;
}

function density(t: number, df: number): number {
  const { x, y } = shares(t, df);
  return t === 0 ? 0 : betaTerm(df / 2, 0.5, x, y) / t;
}

/** df / (df + t²) and t² / (df + t²), neither as one minus the other. */
function shares(t: number, df: number): { x: number; y: number } {
  const ratio = (t / df) * t;
  return { x: 1 / (1 + ratio), y: ratio === 0 ? 0 : 1 / (1 + 1 / ratio) };
}
