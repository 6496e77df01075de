import { chiSquaredSf } from "../distributions/chi-squared.ts";
import type { Cells } from "../effect-sizes/two-by-two.ts";

export type OddsTest = { statistic: number; p: number };

/**
 * Is the common odds ratio 1? Mantel-Haenszel (variance with N − 1) and Cochran (with N), both
 * with the continuity correction.
 */
export function conditionalIndependence(tables: readonly Cells[], correct = true) {
  let [excess, mh, co] = [0, 0, 0];
  for (const { a, b, c, d } of tables) {
    const n = a + b + c + d;
    excess += a - ((a + b) * (a + c)) / n;
    const product = ((a + b) / n) * ((c + d) / n) * (a + c) * (b + d);
    mh += product / (n - 1);
    co += product / n;
  }
  // As the reference program has it: the correction is taken off even where it is the larger part.
  const size = (Math.abs(excess) - (correct ? 0.5 : 0)) ** 2;
  const test = (variance: number): OddsTest => ({
    statistic: size / variance,
    p: chiSquaredSf(size / variance, 1),
  });
  return { mantelHaenszel: test(mh), cochran: test(co) };
}

/**
 * Is the odds ratio the same in all tables? Breslow-Day, and with Tarone's adjustment.
 *
 * @param oddsRatio the pooled Mantel-Haenszel odds ratio
 * @source Breslow & Day 1980; Tarone 1985, Biometrika 72:91
 */
export function homogeneityOfOdds(tables: readonly Cells[], oddsRatio: number, df: number) {
  let [bd, gap, variance] = [0, 0, 0];
  for (const cells of tables) {
    const expected = expectedFirstCell(cells, oddsRatio);
    if (expected === null) continue;
    const { a, b, c, d } = cells;
    const others = [a + b - expected, a + c - expected, d - a + expected];
    const v = 1 / others.reduce((sum, cell) => sum + 1 / cell, 1 / expected);
    bd += (a - expected) ** 2 / v;
    gap += a - expected;
    variance += v;
  }
  const ta = bd - gap ** 2 / variance;
  return {
    df,
    breslowDay: { statistic: bd, p: chiSquaredSf(bd, df) },
    tarone: { statistic: ta, p: chiSquaredSf(ta, df) },
  };
}

/** First cell a table with these margins would have at the given odds ratio. */
function expectedFirstCell({ a, b, c, d }: Cells, oddsRatio: number): number | null {
  const [n1, n2, m] = [a + b, c + d, a + c];
  if (m === 0 || b + d === 0) return null;
  if (Math.abs(oddsRatio - 1) < 1e-12) return (m * n1) / (n1 + n2);
  const linear = oddsRatio * (n1 + m) + n2 - m;
  const root = Math.sqrt(linear * linear - 4 * (oddsRatio - 1) * oddsRatio * n1 * m);
  const low = Math.max(0, m - n2);
  const high = Math.min(n1, m);
  const candidates = [
    (2 * oddsRatio * n1 * m) / (linear + root),
    (linear + root) / (2 * (oddsRatio - 1)),
  ];
  return candidates.find((x) => x >= low && x <= high) ?? null;
}
