/** What is compared within one person. */
export const TRIAL_FACTORS = ["depth", "interval"] as const;
export type TrialFactor = (typeof TRIAL_FACTORS)[number];

/** Between the halves of the scalp at each session, or between periods one after the other. */
export const TRIAL_UNITS = ["halves", "periods"] as const;
export type TrialUnit = (typeof TRIAL_UNITS)[number];

export const TRIAL_ARMS = ["a", "b"] as const;
export type TrialArm = (typeof TRIAL_ARMS)[number];

export const SCALP_HALVES = ["left", "right"] as const;
export type ScalpHalf = (typeof SCALP_HALVES)[number];

/**
 * A trial in one person. `a` and `b` are depths in mm or intervals in days. A pair is one session
 * (`halves`: one half gets a, the other b) or two periods in random order (`periods`).
 */
export type TrialOfOneDesign = {
  unit: TrialUnit;
  factor: TrialFactor;
  a: number;
  b: number;
  pairs: number;
  /** What is measured in each pair, such as density at the end of it. */
  measure: string;
  measureUnit: string;
  question: string;
};

/** For pair n (from 1): which half, or which period (1 or 2), gets arm a. */
export type PairAllocation = { pair: number; aGoesTo: ScalpHalf | 1 | 2 };

/** What was measured in a pair, told by place, so that whoever enters it need not know the arm. */
export type PairResult = { pair: number; place: ScalpHalf | 1 | 2; value: number; on: string };
