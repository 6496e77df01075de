import { type Facts, NOTHING_KNOWN } from "@anagen/treatment";
import type { SiteName } from "./clinic.ts";

/** How far the record of one visit has come. Each stage includes those before it. */
export const STAGES = [
  "drafted",
  "assessed",
  "deciding",
  "decided",
  "planning",
  "planned",
] as const;
export type Stage = (typeof STAGES)[number];

export type Visit = {
  daysAgo: number;
  facts: Partial<Facts>;
  notes: string;
  stage: Stage;
  /** Rules that the clinician overrides, with the recorded reason. */
  overrides?: readonly { rule: string; because: string }[];
  /** Why the clinician lets it go ahead although a finding asks for a closer look. */
  weighed?: string;
  decisionNote?: string;
  /** First session, in days from today; below zero when it lies in the past. */
  firstSessionInDays?: number;
  sessions?: number;
  goal?: string;
};

/** An invented person. Any likeness to a living one is chance. */
export type FictionalPerson = {
  number: string;
  family: string;
  given: string;
  ageYears: number;
  sex: "female" | "male" | "other";
  site: SiteName;
  visits: readonly Visit[];
};

/** Asked about everything, with nothing to report: what differs is written with each person. */
export const NOTHING_TO_REPORT: Facts = {
  ...NOTHING_KNOWN,
  onset: "gradual",
  durationMonths: 24,
  conditions: [],
  medications: [],
  allergies: [],
  pregnant: false,
  breastfeeding: false,
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  coTherapy: [],
  labs: {},
  screens: { bddPositive: false },
  expectations: "realistic",
};
