import type { IsoDate } from "@anagen/quantities";
import type { ScalpZone } from "../scalp/scalp-zones.ts";
import type { MeasuringMethod } from "./measuring-methods.ts";
import type { OutcomeMilestone } from "./milestones.ts";
import type { LicensedQuestionnaire } from "./questionnaires.ts";

/** A value with its 95 % interval, how it was obtained and where on the scalp. */
export type MeasuredOutcome = {
  value: number;
  low: number | null;
  high: number | null;
  method: MeasuringMethod;
  zone: ScalpZone | null;
  /** The measurement it was taken from; null when it was entered. */
  measurementId: string | null;
};

export type Phq2Answers = { interest: number; mood: number };

export type BotherAnswers = {
  /** 0 to 10. */
  bother: number;
  hiding: number | null;
  social: number | null;
  checkingMinutesPerDay: number | null;
};

/** What was found at one milestone of one person. Null: not asked or not measured. */
export type Outcome = {
  milestone: OutcomeMilestone;
  on: IsoDate;
  planId: string | null;
  densityPerCm2: MeasuredOutcome | null;
  shaftUm: MeasuredOutcome | null;
  photoIds: readonly string[];
  /** -3 very much worse to 3 very much better. */
  satisfaction: { patient: number | null; clinician: number | null };
  adherence: {
    sessionsDone: number | null;
    sessionsPlanned: number | null;
    minoxidilDaysPerWeek: number | null;
  };
  phq2: Phq2Answers | null;
  bother: BotherAnswers | null;
  questionnaires: readonly { id: LicensedQuestionnaire; score: number }[];
  /** Whether anyone said or wrote words of harming themselves. */
  riskWords: boolean | null;
  note: string;
};
