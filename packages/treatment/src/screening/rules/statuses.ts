import type { ConditionStatus } from "../../facts/facts.ts";

/** Over, or never the person's own. */
export const OVER: readonly ConditionStatus[] = ["past", "resolved", "family"];

/** Showing now. A status that is not stated counts as `active`. */
export const SHOWING: readonly ConditionStatus[] = [
  "active",
  "severe",
  "uncontrolled",
  "mild",
  "chronic",
];

/** The person has it, and it does not show now. */
export const QUIET: readonly ConditionStatus[] = [
  "stable",
  "controlled",
  "known",
  "personal",
  "undetectable",
  "past",
  "resolved",
];
