/** Answers of a symptom check; what is left out is not known. */
export type CheckAnswers = {
  symptoms: readonly string[];
  severity: "mild" | "moderate" | "severe";
  worsening: boolean;
  spreading?: boolean;
  temperatureC?: number;
  freeText?: string;
};

/** A side effect as it was first entered. */
export type Reported = {
  /** What later looks call it. */
  name: string;
  term: string;
  grade: 1 | 2;
  causality: string;
  reportedBy: "patient" | "staff";
  zone: string;
  description: string;
  action: string;
};

/** A later look at it; one that has ended is closed. */
export type Look = {
  words: string;
  grade: 1 | 2;
  outcome: "recovering" | "resolved";
  reviewed?: true;
};

type Measured = { value: number; low: number; high: number; method: string; zone: string };

/** What was measured and asked at a milestone; figures are invented. */
export type MeasuredAt = {
  milestone: "baseline" | "week-12" | "month-6";
  densityPerCm2: Measured;
  shaftUm: Measured;
  satisfaction?: { patient: number; clinician: number };
  sessions?: { done: number; planned: number; minoxidilDaysPerWeek?: number };
  note: string;
};
