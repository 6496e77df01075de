import type { Basis } from "../bibliography/basis.ts";
import type { PlanCode } from "../plan/plan-codes.ts";

/** From the strictest to the mildest. */
export const DECISIONS = ["avoid", "refer", "defer", "clinician-review", "proceed"] as const;
export type Decision = (typeof DECISIONS)[number];

/** One rule that spoke: what was found, what it rests on, what would change it. */
export type Finding = {
  /** Rule id of the rule table, e.g. `D-ISO`. */
  rule: string;
  /** Reason code, e.g. `isotretinoin-washout`. */
  reason: string;
  decision: Decision;
  /** Whole days from today until the reason has passed; null when no date can be given. */
  waitDays: number | null;
  /** What must happen first, in words, where days cannot say it. */
  until: string | null;
  overridable: boolean;
  /** Facts used, as written by the asker: `medications[0]`, `labs.inr`. */
  facts: string[];
  because: string;
  basis: Basis;
};

export type Screening = {
  decision: Decision;
  /** Only when the headline is `defer` and every deferral has a date: the longest wait. */
  earliestAfterDays: number | null;
  until: string | null;
  clinicianOverridable: boolean;
  /** Strictest first, then by rule id: the order of the input never matters. */
  findings: Finding[];
  planConstraints: PlanCode[];
  /** Facts that were not known and could matter. */
  missing: string[];
};
