import { binaryEffects } from "../effect-sizes/binary-outcomes.ts";
import { hedgesCorrection } from "../effect-sizes/hedges-correction.ts";
import { proportionEffects } from "../effect-sizes/proportions.ts";
import { sdFromP } from "../effect-sizes/sd-from-reports.ts";
import { standardizedMeanDifferences } from "../effect-sizes/two-arm-means.ts";
import type { Check } from "../integrity/report.ts";
import type { Arm, Outcome } from "../trials/trial.ts";
import type { Eligible } from "./eligibility.ts";
import type { Question } from "./question.ts";
import { familiesOf, responderScaleOf } from "./responder-scales.ts";

/** Named departures from the primary analysis. */
export const SENSITIVITIES = ["sd-from-p", "any-responder-scale", "with-integrity-faults"] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export type StudyEffect = {
  trial: string;
  estimate: number;
  variance: number;
  people: number;
  how: string;
  exploratory: boolean;
};

export type Usable = StudyEffect | { why: string };

/** Checks whose failure keeps a trial out of the primary pool. */
const DISQUALIFYING = new Set(["arm-sums", "grim", "shrinking-denominators"]);

/** One trial's effect for a question, or why it has none that can be used. */
export function usableEffect(
  question: Question,
  found: Eligible,
  checks: readonly Check[],
  sensitivity: Sensitivity | null,
): Usable {
  const fault = checks.find(({ check, result }) => result === "fail" && DISQUALIFYING.has(check));
  if (fault && sensitivity !== "with-integrity-faults")
    return { why: `Failed the check ${fault.check}: ${fault.detail}` };
  return question.outcome.kind === "continuous"
    ? continuousEffect(question.outcome.measure, found, sensitivity)
    : responderEffect(question.outcome.scales, found, sensitivity);
}

function continuousEffect(
  measure: RegExp,
  { trial, treatment, comparator }: Eligible,
  sensitivity: Sensitivity | null,
): Usable {
  if (comparator === null) return { why: "No comparison arm." };
  const paired = pairedEffect(measure, { trial, treatment, comparator });
  if (paired) return paired;
  const [a, b] = [changeOf(treatment, measure), changeOf(comparator, measure)];
  if (!a || !b) return { why: "No mean change was seen for both arms." };
  const [n1, n2] = [treatment.people, comparator.people];
  if (n1 === null || n2 === null) return { why: "The number of people per arm is not known." };
  const [mean1, mean2] = [a.printed.mean, b.printed.mean];
  if (mean1 === null || mean2 === null) return { why: "A mean is missing." };
  const effectOf = (sd1: number | null, sd2: number | null) =>
    standardizedMeanDifferences([{ mean1, sd1, n1, mean2, sd2, n2 }])[0];
  const reported = effectOf(a.printed.sd, b.printed.sd);
  if (reported && reported.estimate !== null && reported.variance !== null)
    return study(
      trial.id,
      reported.estimate,
      reported.variance,
      n1 + n2,
      "means and SDs as printed",
      false,
    );
  const p =
    trial.betweenGroup.find((row) => measure.test(row.measure) && row.p !== null)?.p ?? null;
  if (sensitivity !== "sd-from-p" || p === null || trial.withinPerson)
    return { why: "No SD, standard error or interval was seen." };
  const sd = sdFromP({ difference: mean1 - mean2, p, n1, n2 });
  const imputed = effectOf(sd, sd);
  if (!imputed || imputed.estimate === null || imputed.variance === null)
    return { why: "No SD can be worked out." };
  return study(
    trial.id,
    imputed.estimate,
    imputed.variance,
    n1 + n2,
    `SD ${sd.toFixed(1)} worked out from p = ${p}`,
    true,
  );
}

/**
 * Sides of one scalp: the mean difference in change over the SD of that difference, which the
 * printed p of the paired test gives.
 */
function pairedEffect(measure: RegExp, { trial }: Eligible): StudyEffect | null {
  if (!trial.withinPerson) return null;
  const row = trial.betweenGroup.find(
    (one) => measure.test(one.measure) && one.difference !== null,
  );
  const sd = trial.derivedDifferenceSd.find((one) => measure.test(one.measure))?.value;
  const n = trial.peopleAnalysed ?? trial.peopleRandomised;
  if (!row || row.difference === null || sd === undefined || n === null) return null;
  const g = (hedgesCorrection(n - 1) * row.difference) / sd;
  return study(
    trial.id,
    g,
    1 / n + (g * g) / (2 * n),
    n,
    `within one scalp; SD of the difference ${sd} from p = ${row.p}`,
    false,
  );
}

function changeOf(arm: Arm, measure: RegExp): Outcome | undefined {
  return arm.outcomes.find(
    (row) => measure.test(row.measure) && /^(change|percent-change)$/.test(row.kind),
  );
}

function responderEffect(
  scales: readonly string[],
  { trial, treatment, comparator }: Eligible,
  sensitivity: Sensitivity | null,
): Usable {
  const families = familiesOf(scales);
  const onScale = (measure: string) => {
    const scale = responderScaleOf(measure);
    if (scale === null) return false;
    return (
      scales.includes(scale.id) ||
      (sensitivity === "any-responder-scale" && families.has(scale.family))
    );
  };
  const asked = (measure: string) => (scales.includes(responderScaleOf(measure)?.id ?? "") ? 0 : 1);
  const seen = treatment.responders
    .filter(({ measure }) => onScale(measure))
    .sort((a, b) => asked(a.measure) - asked(b.measure));
  if (seen.length === 0)
    return { why: `No responders on a declared scale (${scales.join(", ")}).` };
  for (const one of seen) {
    if (one.events === null || one.total === null) continue;
    const exploratory = !scales.includes(responderScaleOf(one.measure)?.id ?? "");
    if (comparator === null) {
      const [share] = proportionEffects("PLO", [{ events: one.events, total: one.total }]);
      if (share && share.estimate !== null && share.variance !== null)
        return study(
          trial.id,
          share.estimate,
          share.variance,
          one.total,
          `${one.events} of ${one.total}: ${one.measure}`,
          exploratory,
        );
      continue;
    }
    const other = comparator.responders.find(({ measure }) => measure === one.measure);
    if (!other || other.events === null || other.total === null) continue;
    const table = {
      events1: one.events,
      total1: one.total,
      events2: other.events,
      total2: other.total,
    };
    const [ratio] = binaryEffects("RR", [table]);
    if (ratio && ratio.estimate !== null && ratio.variance !== null)
      return study(
        trial.id,
        ratio.estimate,
        ratio.variance,
        one.total + other.total,
        `${one.events}/${one.total} against ${other.events}/${other.total}: ${one.measure}`,
        exploratory,
      );
  }
  return { why: "Counts or totals of responders are missing in an arm." };
}

function study(
  trial: string,
  estimate: number,
  variance: number,
  people: number,
  how: string,
  exploratory: boolean,
): StudyEffect {
  return { trial, estimate, variance, people, how, exploratory };
}
