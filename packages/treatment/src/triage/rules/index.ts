import type { TriageRule } from "../triage-rule.ts";
import { askTheClinicRules } from "./ask-the-clinic.ts";
import { emergencyRules } from "./emergency.ts";
import { expectedRules } from "./expected.ts";
import { unclearRules } from "./unclear.ts";
import { urgentRules } from "./urgent.ts";

/** Changes whenever any triage rule changes; kept with every answer that was given. */
export const TRIAGE_RULES_VERSION = "2026-11-21.1";

export const TRIAGE_RULES: readonly TriageRule[] = [
  ...expectedRules,
  ...askTheClinicRules,
  ...urgentRules,
  ...emergencyRules,
  ...unclearRules,
];
