import type { Basis } from "../bibliography/basis.ts";
import type { PlanCode } from "../plan/plan-codes.ts";
import type { Condition } from "./condition.ts";
import type { Decision } from "./screening.ts";

/** Where a rule stands in the printed rule table. */
export const RULE_GROUPS = [
  "Answers that are missing",
  "Age",
  "Medicines",
  "Bleeding",
  "Infection and wounds",
  "Skin of the scalp",
  "General health",
  "Cancer treatment",
  "Pregnancy",
  "Allergies and anaesthetics",
  "Recent events",
  "Type and stage of hair loss",
  "Red flags",
  "Expectations",
  "Depth and interval",
  "Home use",
] as const;

export type Rule = {
  /** Unique and readable; the same word in the file, the test and the printed table. */
  id: string;
  /** Row of the clinical rule table that it carries out, e.g. `D-ISO`. */
  row: string;
  group: (typeof RULE_GROUPS)[number];
  reason: string;
  when: Condition;
  decision: Decision;
  /** Whole days counted from the last dose, event or session that `when` matched. */
  waitDays?: number;
  /** What must have happened, in words, for a reason that passes. */
  until?: string;
  /**
   * Whether a clinician may override it with a recorded reason, never in home use. A number: only
   * when at least so many days have passed since the event.
   */
  overridable?: true | { afterDays: number };
  because: string;
  /**
   * What follows when the facts are not known. By default a clinician must fill them in
   * (M-MISS); `listed` only names them as missing.
   */
  whenUnknown?: "listed";
  constraints?: readonly PlanCode[];
  basis: Basis;
};
