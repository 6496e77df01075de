import type { CheckedTrial } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

/** Two records of the same size, length, condition, place and number of arms may be one trial. */
export function checkDoublePublication(
  trial: CheckedTrial,
  others: readonly CheckedTrial[],
): Check[] {
  const found = others.flatMap((other) => {
    if (other.id === trial.id || trial.randomised === null || trial.arms.length < 2) return [];
    const same =
      other.randomised === trial.randomised &&
      other.durationWeeks === trial.durationWeeks &&
      trial.durationWeeks !== null &&
      other.arms.length === trial.arms.length &&
      other.condition === trial.condition &&
      (other.country === trial.country || other.country === null || trial.country === null);
    return same
      ? [
          fail(
            "double-publication",
            `Same as ${other.id} in size (${trial.randomised}), length (${trial.durationWeeks} weeks), condition and number of arms: people may be shared.`,
            { printed: other.id },
          ),
        ]
      : [];
  });
  if (found.length > 0 || others.length < 2) return found;
  if (trial.randomised === null || trial.durationWeeks === null)
    return [cannot("double-publication", "The size or the length of the trial is not known.")];
  return [
    pass(
      "double-publication",
      `Compared with ${others.length - 1} other records in size, length, condition, place and number of arms: none is the same.`,
    ),
  ];
}
