export type { FollowUp, SideEffect } from "./side-effect.ts";
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
