import type { IsoDate } from "@anagen/quantities";
import type { ScalpZone } from "../scalp/scalp-zones.ts";
import type { Causality, SideEffectGrade, SideEffectOutcome, SideEffectTerm } from "./terms.ts";

/** One look at a side effect after it was entered. */
export type FollowUp = {
  at: string;
  byUserId: string | null;
  words: string;
  grade: SideEffectGrade;
  outcome: SideEffectOutcome;
};

/** One side effect of one person, followed until it has ended. */
export type SideEffect = {
  term: SideEffectTerm;
  grade: SideEffectGrade;
  causality: Causality;
  /** The day it began; null when nobody knows. */
  onsetOn: IsoDate | null;
  zone: ScalpZone | null;
  sessionId: string | null;
  planId: string | null;
  /** The symptom check that it came from. */
  checkId: string | null;
  reportedBy: "patient" | "staff";
  photoIds: readonly string[];
  description: string;
  /** What was done about it. */
  action: string;
  outcome: SideEffectOutcome;
  resolvedOn: IsoDate | null;
  /** A clinician has looked and said that needling may be planned again. */
  reviewedAt: string | null;
  reviewedBy: string | null;
  followUps: readonly FollowUp[];
  /** The next look; null once it is over. */
  nextLookOn: IsoDate | null;
};
