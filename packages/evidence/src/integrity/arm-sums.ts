import type { CheckedTrial } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

const NAME = "arm-sums";

/** Do the arms add up to the number of people? Split-scalp arms hold the same people each. */
export function checkArmSums(trial: CheckedTrial): Check {
  const sizes = trial.arms.map((arm) => arm.n);
  if (sizes.length === 0 || sizes.some((n) => n === null))
    return cannot(NAME, "The size of at least one arm is not known.");
  const known = sizes.filter((n) => n !== null);
  const sum = known.reduce((total, n) => total + n, 0);
  const stated = statedTotal(trial);
  if (stated === null)
    return cannot(NAME, `Arms: ${known.join(" + ")} = ${sum}; no total is stated.`);
  if (trial.withinPerson) {
    const equal = known.every((n) => n === stated);
    return equal
      ? pass(NAME, `Within-person design: each arm holds the same ${stated} people.`)
      : fail(
          NAME,
          `Within-person design, but the arms are ${known.join(", ")} and not ${stated} each.`,
          {
            expected: stated,
            printed: known.join(", "),
          },
        );
  }
  const arithmetic = `${known.join(" + ")} = ${sum}`;
  if (sum === stated) return pass(NAME, `Arms: ${arithmetic}, as stated.`);
  if (sum === trial.analysed)
    return pass(NAME, `Arms: ${arithmetic}, the number analysed of ${stated} (completers).`);
  return fail(NAME, `Arms: ${arithmetic}, but ${stated} people are stated.`, {
    expected: stated,
    printed: sum,
  });
}

function statedTotal(trial: CheckedTrial): number | null {
  if (trial.randomised !== null) return trial.randomised;
  for (const note of trial.notes) {
    const found = /(\d+) (?:participants|patients|people|subjects)\b/.exec(note);
    if (found) return Number(found[1]);
  }
  return trial.analysed;
}
