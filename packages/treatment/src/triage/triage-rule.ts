import type { Basis } from "../bibliography/basis.ts";
import type { TriageCondition } from "./condition.ts";

/** From the strictest to the mildest. */
export const TRIAGE_LEVELS = ["urgent-care", "contact-clinic", "self-care"] as const;
export type TriageLevel = (typeof TRIAGE_LEVELS)[number];

/** Reasons with a name of their own; the second list names what has no row of the table. */
export const TRIAGE_REASONS = [
  "expected-early-reaction",
  "early-shedding",
  "worsening-after-day-3",
  "spreading-redness",
  "fever",
  "pus",
  "lymph-nodes",
  "possible-granuloma",
  "possible-koebner",
  "possible-herpes",
  "pigment-change",
  "anaphylaxis",
  "anaesthetic-toxicity",
  "methaemoglobinaemia",
  "minoxidil-systemic",
  "blood-exposure",
  "immunosuppressed",
  "uncontrolled-bleeding",
  "eye-involved",
] as const;
export const FURTHER_TRIAGE_REASONS = [
  "serious-illness-signs",
  "possible-allergy",
  "shedding-not-explained",
  "severe",
  "home-use-ends",
  "not-explained",
  "unknown-symptom",
  "own-words",
  "unclear-answer",
] as const;
export type TriageReason =
  | (typeof TRIAGE_REASONS)[number]
  | (typeof FURTHER_TRIAGE_REASONS)[number];

export const TRIAGE_GROUPS = [
  "Expected",
  "Ask the clinic",
  "Urgent",
  "Urgent: heart, breathing, numbing cream",
  "Unclear answers",
] as const;

export type TriageRule = {
  /** Unique and readable; the same word in the file, the test and the printed table. */
  id: string;
  /** Row of the clinical rule table that it carries out, e.g. `T-PUS`. */
  row: string;
  group: (typeof TRIAGE_GROUPS)[number];
  reason: TriageReason;
  when: TriageCondition;
  /** `one-up`: moves whatever the other rules gave one level up, once. */
  level: TriageLevel | "one-up";
  /** Call the emergency number now. Only with `urgent-care`. */
  emergency?: true;
  /** Stops further sessions until a clinician has looked. Every urgent finding does. */
  halts?: true;
  because: string;
  /** What to do now, in plain words, most important first. */
  advice: readonly string[];
  basis: Basis;
};
