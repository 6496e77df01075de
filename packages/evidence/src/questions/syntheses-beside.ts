import type { Check } from "../integrity/report.ts";
import type { Synthesis } from "../trials/syntheses.ts";
import type { Question } from "./question.ts";

/** A published pooled result shown beside our own, with its doubts. */
export type Beside = {
  synthesis: string;
  outcome: string;
  contrast: string;
  measure: string;
  estimate: number | null;
  low: number | null;
  high: number | null;
  words: string | null;
  doubts: string[];
};

export function synthesesBeside(
  question: Question,
  syntheses: readonly Synthesis[],
  checksOf: (id: string) => Check[],
): Beside[] {
  return syntheses.flatMap((synthesis) =>
    synthesis.results
      .filter(
        (row) =>
          question.syntheses.contrast.test(row.contrast ?? "") &&
          question.syntheses.outcome.test(row.outcome),
      )
      .map((row) => ({
        synthesis: synthesis.id,
        outcome: row.outcome,
        contrast: row.contrast ?? "",
        measure: row.measure ?? "",
        estimate: row.estimate,
        low: row.low,
        high: row.high,
        words: row.words,
        doubts: checksOf(synthesis.id)
          .filter(({ result, detail }) => result === "fail" && detail.startsWith(row.outcome))
          .map(({ detail }) => detail),
      })),
  );
}
