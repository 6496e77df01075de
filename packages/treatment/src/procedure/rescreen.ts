import type { Basis } from "../bibliography/basis.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Screening } from "../screening/screening.ts";

/** Facts that may have changed since the last visit. */
export const CHANGEABLE_FACTS = [
  "pregnant",
  "breastfeeding",
  "medications",
  "conditions",
  "systemicSigns",
  "allergies",
  "scalpFindings",
  "recentEvents",
  "labs",
] as const satisfies readonly (keyof Facts)[];
export type ChangeableFact = (typeof CHANGEABLE_FACTS)[number];

export const RESCREEN_ANSWERS = ["same", "changed"] as const;
export type RescreenAnswer = (typeof RESCREEN_ANSWERS)[number];

export type RescreenQuestion = {
  id: string;
  /** As it is asked of the person. */
  text: string;
  facts: readonly ChangeableFact[];
  basis: Basis;
};

/** What was answered: a question that is not among the answers was not asked. */
export type Rescreen = {
  answers: readonly { question: string; answer: RescreenAnswer }[];
  /** The facts as they are now, for each question answered with "changed". */
  changes: Partial<Pick<Facts, ChangeableFact>>;
  /** A clinician's answers to findings that are new: to go on, with a reason. */
  overrides: readonly { rule: string; because: string }[];
};

export type RescreenVerdict = "go-on" | "clinician-must-answer" | "stop";

export type RescreenResult = {
  verdict: RescreenVerdict;
  /** Facts that were changed, by name. */
  changedFacts: ChangeableFact[];
  /** All facts as of the day of the session. */
  facts: Facts;
  screening: Screening;
  /** What the plan had not been decided on. */
  newFindings: Finding[];
  rulesVersion: string;
};
