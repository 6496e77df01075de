export {
  type PairAllocation,
  type PairResult,
  SCALP_HALVES,
  type ScalpHalf,
  TRIAL_ARMS,
  TRIAL_FACTORS,
  TRIAL_UNITS,
  type TrialArm,
  type TrialFactor,
  type TrialOfOneDesign,
  type TrialUnit,
} from "./design.ts";
