export { allocatePairs, requireDesign, sealedText } from "./allocate.ts";
export { analyseTrial, type PairDifference, type TrialAnalysis } from "./analyse.ts";
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
