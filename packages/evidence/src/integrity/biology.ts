import type { CheckedOutcome, CheckedTrial } from "./record.ts";
import { type Check, fail, pass } from "./report.ts";

const NAME = "biology-plausible";
/** Scalp hair is about 20 to 120 um across; below 10 um not even vellus hair is found. */
const THINNEST_UM = 10;
const WIDEST_UM = 200;
/** Hair grows about 0.35 mm a day, so a shaft measured after a few weeks is mostly older than that. */
const EARLY_WEEKS = 8;
const LARGEST_EARLY_PERCENT = 15;

/** Are hair diameters and their changes possible? */
export function checkBiology(trial: CheckedTrial): Check[] {
  return trial.arms.flatMap((arm) =>
    arm.outcomes.flatMap((outcome) => {
      if (!/diameter|thickness/i.test(outcome.measure) || outcome.mean === null) return [];
      return judge(`Arm ${arm.id}, ${outcome.measure}`, outcome, outcome.mean);
    }),
  );
}

function judge(who: string, { kind, unit, weeks }: CheckedOutcome, mean: number): Check[] {
  if (unit === "%" && weeks !== null && weeks < EARLY_WEEKS) {
    return mean > LARGEST_EARLY_PERCENT
      ? [
          fail(
            NAME,
            `${who}: +${mean} % by week ${weeks}, when at most ${(weeks * 7 * 0.35).toFixed(0)} mm of new shaft has grown.`,
            { expected: `up to ${LARGEST_EARLY_PERCENT} %`, printed: mean },
          ),
        ]
      : [pass(NAME, `${who}: +${mean} % by week ${weeks}.`)];
  }
  const um = unit === "um" ? mean : unit === "mm" ? mean * 1000 : null;
  if (um === null || kind === "change") return [];
  if (um < THINNEST_UM || um > WIDEST_UM)
    return [
      fail(
        NAME,
        `${who}: ${um} um cannot be the diameter of scalp hair${/ambiguous/.test(kind) ? "; only a change can be meant" : ""}.`,
        { expected: `${THINNEST_UM} to ${WIDEST_UM} um`, printed: um },
      ),
    ];
  if (/ambiguous/.test(kind)) return [];
  return [pass(NAME, `${who}: ${um} um is possible.`)];
}
