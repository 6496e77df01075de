import { type Effect, effectOrNull, UNKNOWN_EFFECT } from "./effect.ts";
import {
  type Cells,
  type Corrected,
  correctZeroCells,
  type TwoByTwo,
  usualZeroCellRule,
  type ZeroCellRule,
} from "./two-by-two.ts";

export type BinaryMeasure = "RR" | "OR" | "RD" | "AS" | "PETO";
export type VarianceKind = "LS" | "LS2" | "UB" | "AV" | "HO" | "AVHO";

/**
 * Effects of two-arm trials with a yes-or-no outcome, first arm against second.
 *
 * RR and OR are on the log scale; AS is the difference of arcsine square roots; PETO is the
 * one-step log odds ratio. AS is defined at zero: nothing is added unless `rule` says so.
 *
 * @param tables events and people of both arms; null gives a null effect
 * @returns one per table, in the same order; null parts where they are not defined
 * @throws {InvalidInput} more events than people, or fewer than none
 * @source Fleiss & Berlin 2009, in The Handbook of Research Synthesis and Meta-Analysis, ch. 13;
 *   Rücker et al. 2009, Stat Med 28:721 (AS); Yusuf et al. 1985, Prog Cardiovasc Dis 27:335 (PETO)
 */
export function binaryEffects(
  measure: BinaryMeasure,
  tables: readonly (TwoByTwo | null)[],
  rule: ZeroCellRule = usualZeroCellRule(measure),
  variance: VarianceKind = "LS",
): Effect[] {
  const corrected = correctZeroCells(tables, rule);
  const pooled = variance === "AV" ? pooledRisks(corrected) : null;
  return corrected.map((table) => {
    if (table === null) return UNKNOWN_EFFECT;
    if (measure === "RR") return logRiskRatio(table.cells);
    if (measure === "OR") return logOddsRatio(table.cells);
    if (measure === "AS") return arcsineDifference(table.cells);
    if (measure === "PETO") return petoOddsRatio(table.cells);
    return riskDifference(table.cells, variance, pooled);
  });
}

function logRiskRatio({ a, b, c, d }: Cells): Effect {
  const estimate = Math.log(a / (a + b)) - Math.log(c / (c + d));
  return effectOrNull(estimate, 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));
}

function logOddsRatio({ a, b, c, d }: Cells): Effect {
  return effectOrNull(Math.log((a * d) / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d);
}

function arcsineDifference({ a, b, c, d }: Cells): Effect {
  const angle = (events: number, total: number) => Math.asin(Math.sqrt(events / total));
  return effectOrNull(angle(a, a + b) - angle(c, c + d), 1 / (4 * (a + b)) + 1 / (4 * (c + d)));
}

/** One-step estimate: observed minus expected events over their hypergeometric variance. */
function petoOddsRatio(cells: Cells): Effect {
  const { excess, variance } = hypergeometric(cells);
  return effectOrNull(excess / variance, 1 / variance);
}

export function hypergeometric({ a, b, c, d }: Cells): { excess: number; variance: number } {
  const total = a + b + c + d;
  const events = a + c;
  const expected = (events * (a + b)) / total;
  const variance = (events * (b + d) * ((a + b) / total) * ((c + d) / total)) / (total - 1);
  return { excess: a - expected, variance };
}

type Risks = { first: number; second: number };

function riskDifference({ a, b, c, d }: Cells, kind: VarianceKind, pooled: Risks | null): Effect {
  const n1 = a + b;
  const n2 = c + d;
  const estimate = a / n1 - c / n2;
  const p1 = pooled ? pooled.first : a / n1;
  const p2 = pooled ? pooled.second : c / n2;
  const less = kind === "UB" ? 1 : 0;
  return effectOrNull(estimate, (p1 * (1 - p1)) / (n1 - less) + (p2 * (1 - p2)) / (n2 - less));
}

function pooledRisks(tables: readonly (Corrected | null)[]): Risks {
  let [events1, total1, events2, total2] = [0, 0, 0, 0];
  for (const table of tables) {
    if (table === null) continue;
    events1 += table.cells.a;
    total1 += table.cells.a + table.cells.b;
    events2 += table.cells.c;
    total2 += table.cells.c + table.cells.d;
  }
  return { first: events1 / total1, second: events2 / total2 };
}
