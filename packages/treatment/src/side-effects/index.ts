export {
  type CountedEffect,
  countPeople,
  type PeopleCount,
  type ProtocolCounts,
  sideEffectCounts,
  type TreatedPerson,
} from "./counts.ts";
export { type DeviceReportContext, deviceReport, type ReportedProduct } from "./device-report.ts";
export { type ExactInterval, exactInterval } from "./exact-interval.ts";
export { FOLLOW_UP_DAYS, nextLookOn } from "./follow-up-days.ts";
export type { FollowUp, SideEffect } from "./side-effect.ts";
export {
  homeStopsBySideEffects,
  type KeptCheck,
  type KeptSideEffect,
  type StandingHalt,
  standingHalts,
} from "./standing-halts.ts";
export {
  CAUSALITIES,
  CAUSALITY_IDS,
  type Causality,
  isOver,
  SIDE_EFFECT_GRADES,
  SIDE_EFFECT_OUTCOMES,
  SIDE_EFFECT_TERM_IDS,
  SIDE_EFFECT_TERMS,
  type SideEffectGrade,
  type SideEffectOutcome,
  type SideEffectTerm,
} from "./terms.ts";
