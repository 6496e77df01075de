import { InvalidInput } from "@anagen/quantities";
import type { CertaintyLevel } from "./certainty.ts";
import type { QuestionResult } from "./pool-question.ts";

export type Finding = {
  outcome: string;
  trials: number;
  people: number;
  relative: string;
  /** per 1,000 people, from the assumed risk without treatment; ratios only */
  absolute: string | null;
  certainty: CertaintyLevel;
  reasons: string[];
  statement: string;
};

const WORDS: Record<CertaintyLevel, string> = {
  high: "gives",
  moderate: "probably gives",
  low: "may give",
  "very low": "may or may not give",
};

/**
 * One row of a summary-of-findings table.
 *
 * @param assumedRisk share of people with the outcome without treatment, 0 to 1; for ratios
 * @throws {InvalidInput} the risk is not between 0 and 1
 */
export function summaryOfFindings(
  result: QuestionResult,
  assumedRisk: number | null = null,
): Finding {
  if (assumedRisk !== null && !(assumedRisk >= 0 && assumedRisk <= 1))
    throw new InvalidInput("assumedRisk", assumedRisk, "a share from 0 to 1");
  const { pooled, effects, certainty, question } = result;
  const digits = (x: number) => x.toFixed(2);
  const perThousand = (ratio: number) => Math.round(1000 * Math.min(1, (assumedRisk ?? 0) * ratio));
  return {
    outcome: question.title,
    trials: effects.length,
    people: effects.reduce((sum, effect) => sum + effect.people, 0),
    relative: pooled
      ? `${pooled.scale} ${digits(pooled.estimate)} (${digits(pooled.interval.low)} to ${digits(pooled.interval.high)})`
      : result.why,
    absolute:
      pooled?.scale === "risk ratio" && assumedRisk !== null
        ? `${perThousand(1)} per 1,000 without, ${perThousand(pooled.estimate)} (${perThousand(pooled.interval.low)} to ${perThousand(pooled.interval.high)}) with`
        : null,
    certainty: certainty.level,
    reasons: certainty.steps
      .filter(({ down }) => down > 0)
      .map(({ domain, because }) => `${domain}: ${because}`),
    statement: pooled
      ? `The treatment ${WORDS[certainty.level]} another result than the comparison (certainty: ${certainty.level}).`
      : "The trials do not allow a pooled answer.",
  };
}
