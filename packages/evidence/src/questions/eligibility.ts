import type { Arm, Trial } from "../trials/trial.ts";
import { type ArmRule, INGREDIENTS, type Question } from "./question.ts";

export type Eligible = { trial: Trial; treatment: Arm; comparator: Arm | null };
export type Excluded = {
  trial: string;
  stage: "not seen" | "other question" | "no usable result";
  why: string;
};

export function fits(arm: Arm, rule: ArmRule): boolean {
  const words = `${arm.id.replaceAll("_", " ")} ${arm.label} ${arm.cotherapy}`;
  const has = (name: keyof typeof INGREDIENTS) => INGREDIENTS[name].test(words);
  const lengthMm = arm.needling?.needleMm ?? null;
  const range = rule.needleMm;
  const lengthFits =
    range === undefined || (lengthMm !== null && lengthMm >= range.from && lengthMm <= range.to);
  return (
    (arm.needling !== null) === rule.needling &&
    lengthFits &&
    rule.needs.every(has) &&
    !(rule.not ?? []).some(has)
  );
}

/** The arms of a trial that answer a question, or why it does not. */
export function eligibility(question: Question, trial: Trial): Eligible | Excluded {
  const out = (stage: Excluded["stage"], why: string): Excluded => ({
    trial: trial.id,
    stage,
    why,
  });
  if (trial.confidence === "not-verified")
    return out("not seen", "The paper was not seen; the record holds no numbers.");
  if (!question.condition.test(trial.condition))
    return out("other question", `Another condition: ${trial.condition}.`);
  const treatment = trial.arms.find((arm) => fits(arm, question.treatment));
  if (!treatment) return out("other question", "No arm has this treatment.");
  const rule = question.comparator;
  if (rule === null) return { trial, treatment, comparator: null };
  const comparator = trial.arms.find((arm) => arm.id !== treatment.id && fits(arm, rule));
  if (!comparator) return out("other question", "No arm has this comparison.");
  return { trial, treatment, comparator };
}
