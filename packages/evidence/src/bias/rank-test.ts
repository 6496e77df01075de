import { kendallAtMost } from "../distributions/kendall.ts";
import { normalSf } from "../distributions/normal.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { requirePool } from "../models/usable-numbers.ts";

export type RankTest = { tau: number; p: number; exact: boolean };

/**
 * Rank correlation of standardised effects with their variances.
 *
 * @throws {InvalidInput} fewer than 3 studies or a value that is not usable
 * @source Begg & Mazumdar 1994, Biometrics 50:1088; exact without ties, else the normal
 *   approximation with the variance for ties
 */
export function rankTest(effects: ArrayLike<number>, variances: ArrayLike<number>): RankTest {
  requirePool(effects, variances, 3);
  const k = effects.length;
  let [sum, weighted] = [0, 0];
  for (let i = 0; i < k; i += 1) {
    sum += 1 / at(variances, i);
    weighted += at(effects, i) / at(variances, i);
  }
  const pooled = weighted / sum;
  const standardized = Float64Array.from(
    { length: k },
    (_, i) => (at(effects, i) - pooled) / Math.sqrt(at(variances, i) - 1 / sum),
  );
  return kendall(standardized, Float64Array.from(variances));
}

/** Kendall's tau-b with a two-sided p. */
export function kendall(x: Float64Array, y: Float64Array): RankTest {
  const k = x.length;
  let score = 0;
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j < i; j += 1)
      score += Math.sign(at(x, i) - at(x, j)) * Math.sign(at(y, i) - at(y, j));
  const pairs = (k * (k - 1)) / 2;
  const [tiesX, tiesY] = [tieSizes(x), tieSizes(y)];
  const tied = (sizes: number[]) => sizes.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
  const tau = score / Math.sqrt((pairs - tied(tiesX)) * (pairs - tied(tiesY)));
  if (tiesX.length + tiesY.length === 0) {
    const concordant = Math.round((score + pairs) / 2);
    const tail =
      concordant > pairs / 2 ? kendallAtMost(pairs - concordant, k) : kendallAtMost(concordant, k);
    return { tau, p: Math.min(1, 2 * tail), exact: true };
  }
  const z = score / Math.sqrt(scoreVariance(k, tiesX, tiesY));
  return { tau, p: 2 * normalSf(Math.abs(z)), exact: false };
}

function tieSizes(values: Float64Array): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}

function scoreVariance(k: number, tiesX: number[], tiesY: number[]): number {
  const total = (sizes: number[], f: (t: number) => number) => sizes.reduce((s, t) => s + f(t), 0);
  const five = (t: number) => t * (t - 1) * (2 * t + 5);
  const two = (t: number) => t * (t - 1);
  const three = (t: number) => t * (t - 1) * (t - 2);
  return (
    (five(k) - total(tiesX, five) - total(tiesY, five)) / 18 +
    (total(tiesX, two) * total(tiesY, two)) / (2 * k * (k - 1)) +
    (total(tiesX, three) * total(tiesY, three)) / (9 * k * (k - 1) * (k - 2))
  );
}
