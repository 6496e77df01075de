import type {
  CONDITION_STATUSES,
  DEVICES,
  DIAGNOSES,
  EXPECTATIONS,
  ONSETS,
  SETTINGS,
  SEXES,
  SKIN_TYPES,
} from "./words.ts";

export type Sex = (typeof SEXES)[number];
export type SkinType = (typeof SKIN_TYPES)[number];
export type Diagnosis = (typeof DIAGNOSES)[number];
export type Onset = (typeof ONSETS)[number];
export type ConditionStatus = (typeof CONDITION_STATUSES)[number];
export type Setting = (typeof SETTINGS)[number];
export type Device = (typeof DEVICES)[number];
export type Expectation = (typeof EXPECTATIONS)[number];

/** An illness or a past event of health. `site` and `status` are null when not known. */
export type HealthCondition = {
  name: string;
  status?: ConditionStatus | null | undefined;
  site?: string | null | undefined;
  days_ago?: number | null | undefined;
  hba1cPercent?: number | null | undefined;
};

/** `stopped_days_ago: null`, or `current: true`, means still taking. */
export type Medication = {
  name: string;
  route?: string | null | undefined;
  stopped_days_ago?: number | null | undefined;
  current?: boolean | null | undefined;
  area?: string | null | undefined;
  doseMg?: number | null | undefined;
};

export type RecentEvent = {
  name: string;
  area?: string | null | undefined;
  days_ago: number | null;
};

export type Anaesthetic = {
  product: string;
  percent?: number | null | undefined;
  grams?: number | null | undefined;
  weightKg?: number | null | undefined;
};

export type Labs = {
  plateletsPerUl?: number | null | undefined;
  inr?: number | null | undefined;
  hba1cPercent?: number | null | undefined;
  haemoglobinGPerDl?: number | null | undefined;
  salt?: number | null | undefined;
};

/**
 * What is known of one person and of the treatment asked for.
 *
 * `null` means "not known", `[]` means "asked, none". `lastSession: null` and `anaesthetic: null`
 * mean that there is none. Days are whole days before today; depth in mm.
 */
export type Facts = {
  age: number | null;
  sex: Sex | null;
  diagnosis: Diagnosis | null;
  stage: string | null;
  onset: Onset | null;
  durationMonths: number | null;
  conditions: HealthCondition[] | null;
  medications: Medication[] | null;
  allergies: string[] | null;
  pregnant: boolean | null;
  breastfeeding: boolean | null;
  skinType: SkinType | null;
  scalpFindings: string[] | null;
  systemicSigns: string[] | null;
  recentEvents: RecentEvent[] | null;
  setting: Setting | null;
  device: Device | null;
  plannedDepthMm: number | null;
  lastSession: { depthMm: number | null; days_ago: number } | null;
  coTherapy: string[] | null;
  anaesthetic: Anaesthetic | null;
  labs: Labs | null;
  screens: { bddPositive?: boolean | null | undefined } | null;
  expectations: Expectation | null;
  requestedIntervalDays?: number | null | undefined;
  deviceShared?: boolean | null | undefined;
};

export type FactName = keyof Facts;

/** Nothing known yet: the start of every assessment. */
export const NOTHING_KNOWN: Facts = {
  age: null,
  sex: null,
  diagnosis: null,
  stage: null,
  onset: null,
  durationMonths: null,
  conditions: null,
  medications: null,
  allergies: null,
  pregnant: null,
  breastfeeding: null,
  skinType: null,
  scalpFindings: null,
  systemicSigns: null,
  recentEvents: null,
  setting: null,
  device: null,
  plannedDepthMm: null,
  lastSession: null,
  coTherapy: null,
  anaesthetic: null,
  labs: null,
  screens: null,
  expectations: null,
};
