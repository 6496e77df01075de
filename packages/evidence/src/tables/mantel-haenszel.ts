import { InvalidInput } from "@anagen/quantities";
import { chiSquaredSf } from "../distributions/chi-squared.ts";
import { binaryEffects } from "../effect-sizes/binary-outcomes.ts";
import { type Cells, cellsOf, isBothZero, type TwoByTwo } from "../effect-sizes/two-by-two.ts";
import { inconsistencyFromQ } from "../heterogeneity/i-squared.ts";
import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { criticalValue, twoSidedP } from "../models/test-kinds.ts";

export type TablePool = {
  estimate: number;
  standardError: number;
  statistic: number;
  p: number;
  interval: Interval;
  /** tables given, and of those the ones with a study effect of their own */
  tables: number;
  studyEffects: number;
  heterogeneity: { q: number; df: number; p: number; iSquared: number; hSquared: number };
};

export type MantelHaenszelMeasure = "RR" | "OR" | "RD";

/**
 * Mantel-Haenszel pool of 2x2 tables, from the raw counts; log scale for RR and OR.
 *
 * Tables with events in neither arm, or in everybody, are left out. Half counts enter only the
 * study effects behind Q.
 *
 * @throws {InvalidInput} no table is left, or the pooled ratio is not defined
 * @source Mantel & Haenszel 1959; Robins, Breslow & Greenland 1986 (OR); Greenland & Robins 1985
 *   (RR); Sato, Greenland & Robins 1989 (RD)
 */
export function mantelHaenszel(
  measure: MantelHaenszelMeasure,
  tables: readonly TwoByTwo[],
  level = 0.95,
): TablePool {
  // Tables without any event add nothing to a ratio; those with nothing but events count in RR.
  const cells = tables.map(cellsOf).filter(({ a, b, c, d }) => a + b + c + d > 0);
  const { estimate, variance } = pools[measure](cells);
  if (!Number.isFinite(estimate) || !(variance > 0))
    throw new InvalidInput(
      "tables",
      tables,
      "tables with an event in each arm of at least one of them",
    );
  return describePool(estimate, Math.sqrt(variance), measure, tables, level);
}

export function describePool(
  estimate: number,
  standardError: number,
  measure: MantelHaenszelMeasure | "PETO",
  tables: readonly TwoByTwo[],
  level: number,
): TablePool {
  const to = measure === "PETO" ? "none" : "only0";
  const rule = { add: 0.5, to, dropBothZero: true } as const;
  let [q, studyEffects] = [0, 0];
  for (const effect of binaryEffects(measure, tables, rule)) {
    if (effect.estimate === null || effect.variance === null) continue;
    q += (effect.estimate - estimate) ** 2 / effect.variance;
    studyEffects += 1;
  }
  const df = Math.max(0, studyEffects - 1);
  if (df === 0) q = 0;
  const half = criticalValue(level, null) * standardError;
  const statistic = estimate / standardError;
  return {
    estimate,
    standardError,
    statistic,
    p: twoSidedP(statistic, null),
    interval: { low: estimate - half, high: estimate + half },
    tables: tables.length,
    studyEffects,
    heterogeneity: { q, df, p: df === 0 ? 1 : chiSquaredSf(q, df), ...inconsistencyFromQ(q, df) },
  };
}

type Pooled = { estimate: number; variance: number };

const pools: Record<MantelHaenszelMeasure, (tables: Cells[]) => Pooled> = {
  RR: (tables) => {
    let [r, s, v] = [0, 0, 0];
    for (const { a, b, c, d } of tables) {
      const n = a + b + c + d;
      r += (a * (c + d)) / n;
      s += (c * (a + b)) / n;
      v += ((a + b) * (c + d) * (a + c) - a * c * n) / (n * n);
    }
    return { estimate: Math.log(r / s), variance: v / (r * s) };
  },
  OR: (tables) => {
    let [r, s, pr, psqr, qs] = [0, 0, 0, 0, 0];
    for (const { a, b, c, d } of tables) {
      const n = a + b + c + d;
      const [ri, si, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
      r += ri;
      s += si;
      pr += p * ri;
      psqr += p * si + q * ri;
      qs += q * si;
    }
    const variance = (pr / (r * r) + psqr / (r * s) + qs / (s * s)) / 2;
    return { estimate: Math.log(r / s), variance };
  },
  RD: (tables) => {
    let [top, bottom, slope, level] = [0, 0, 0, 0];
    for (const { a, b, c, d } of tables) {
      const [n1, n2] = [a + b, c + d];
      const n = n1 + n2;
      top += (a * n2 - c * n1) / n;
      bottom += (n1 * n2) / n;
      slope += c * (n1 / n) ** 2 - a * (n2 / n) ** 2 + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2;
      level += (a * d + c * b) / n / 2;
    }
    const estimate = top / bottom;
    return { estimate, variance: (estimate * slope + level) / bottom ** 2 };
  },
};

/** The one-step Peto pool: log odds ratio from observed minus expected events. */
export function petoPool(tables: readonly TwoByTwo[], level = 0.95): TablePool {
  const kept = tables.filter((table) => !isBothZero(cellsOf(table)));
  let [excess, variance] = [0, 0];
  for (const { a, b, c, d } of kept.map(cellsOf)) {
    const n = a + b + c + d;
    excess += a - ((a + b) * (a + c)) / n;
    variance += ((a + c) * (b + d) * ((a + b) / n) * ((c + d) / n)) / (n - 1);
  }
  if (!(variance > 0))
    throw new InvalidInput(
      "tables",
      tables,
      "at least one table with both an event and a non-event",
    );
  return describePool(excess / variance, 1 / Math.sqrt(variance), "PETO", tables, level);
}
