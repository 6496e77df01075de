import type { Normalised } from "./units.ts";

/** How closely the source was read. */
export const CONFIDENCES = [
  "seen-in-fulltext",
  "seen-in-abstract",
  "seen-in-secondary-table",
  "not-verified",
] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type Needling = {
  device: string | null;
  needleMm: number | null;
  needleMmRange: [number, number] | null;
  intervalWeeks: number | null;
  sessions: number | null;
  visualEndpoint: string | null;
};

export type Outcome = {
  measure: string;
  kind: string;
  timepointWeeks: number | null;
  /** as printed, in the printed unit */
  printed: { mean: number | null; sd: number | null; unit: string };
  /** the same in a common unit; null where the printed unit has no known area */
  normalised: Normalised | null;
  sdSource: string;
};

export type Responders = {
  measure: string;
  timepointWeeks: number | null;
  events: number | null;
  total: number | null;
  percent: number | null;
};

export type Arm = {
  id: string;
  label: string;
  needling: Needling | null;
  cotherapy: string;
  people: number | null;
  outcomes: Outcome[];
  responders: Responders[];
};

export type Trial = {
  id: string;
  citation: string;
  year: number | null;
  doi: string | null;
  pmid: string | null;
  design: string;
  randomised: boolean;
  withinPerson: boolean;
  country: string | null;
  condition: string;
  sex: string;
  peopleRandomised: number | null;
  peopleAnalysed: number | null;
  durationWeeks: number | null;
  comparison: string | null;
  arms: Arm[];
  betweenGroup: {
    measure: string;
    p: number | null;
    pPrinted: string | null;
    difference: number | null;
  }[];
  /** SD of the within-person difference, worked out by the reader from a printed p */
  derivedDifferenceSd: { measure: string; value: number }[];
  adverseEvents: string | null;
  riskOfBias: string | null;
  doubts: string[];
  sources: { where: string; whatWasSeen: string }[];
  confidence: Confidence;
  tags: string[];
  reviewed: string | null;
};
