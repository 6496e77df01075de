import { perInch2ToPerCm2 } from "@anagen/quantities";
import type { CheckedOutcome, CheckedTrial } from "./record.ts";
import { type Check, cannot, fail, pass } from "./report.ts";

const NAME = "unit-plausible";
/** Scalp holds roughly 60 to 400 hairs per cm2, bald areas fewer. */
const FEWEST = 20;
const MOST = 500;
/** The largest mean gain any needling trial printed is about 96 per cm2. */
const LARGEST_CHANGE = 150;

/** Is the unit of a hair count defined, and does the number fit it? */
export function checkUnits(trial: CheckedTrial): Check[] {
  return trial.arms.flatMap((arm) =>
    arm.outcomes.flatMap((outcome) => {
      if (!/count|density/i.test(outcome.measure) || outcome.mean === null) return [];
      if (outcome.unit === "%") return [];
      return [judge(`Arm ${arm.id}, ${outcome.measure} (${outcome.kind})`, outcome, outcome.mean)];
    }),
  );
}

function judge(who: string, { unit, kind }: CheckedOutcome, mean: number): Check {
  if (/inch2/.test(unit)) {
    const perCm2 = perInch2ToPerCm2(mean).toFixed(2);
    return fail(
      NAME,
      `${who}: printed per square inch; ${mean} / 6.4516 = ${perCm2} per cm2. Pooled unconverted it would count 6.45 times too much.`,
      {
        expected: `${perCm2} hairs/cm2`,
        printed: `${mean} ${unit}`,
      },
    );
  }
  const level = /^(baseline|end)$/.test(kind);
  if (/cm2/.test(unit)) {
    const [low, high] = level ? [FEWEST, MOST] : [-LARGEST_CHANGE, LARGEST_CHANGE];
    if (mean < low || mean > high) {
      const asInch = perInch2ToPerCm2(mean);
      const hint =
        mean > high && asInch >= low && asInch <= high
          ? ` Read as per square inch it would be ${asInch.toFixed(1)} per cm2.`
          : "";
      return fail(NAME, `${who}: ${mean} per cm2 is outside ${low} to ${high}.${hint}`, {
        expected: `${low} to ${high} per cm2`,
        printed: mean,
      });
    }
    return pass(NAME, `${who}: ${mean} ${unit}.`);
  }
  if (level && mean < FEWEST + 10 && /TrichoScan/.test(unit))
    return fail(
      NAME,
      `${who}: ${mean} ${unit} is an order of magnitude below a scalp's density per cm2; the unit is undefined.`,
      {
        expected: `${FEWEST} to ${MOST} per cm2`,
        printed: mean,
      },
    );
  return cannot(
    NAME,
    `${who}: the area behind "${unit}" is not known, so it cannot be compared or pooled in hairs.`,
  );
}
