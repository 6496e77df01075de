export {
  type Change,
  type ChangeVerdict,
  judgeChange,
  OUTCOME_MEASURES,
  type OutcomeMeasure,
  type Point,
  pointsOf,
} from "./change.ts";
export { type Concern, concernsOf, phq2Score } from "./concerns.ts";
export { EVIDENCE_BEHIND, expectationsByTime } from "./expectations.ts";
export { type DueStopRule, type Judgement, type JudgementAsked, judgeCourse } from "./judgement.ts";
export {
  CHANGE_ERROR_SOURCES,
  LARGEST_CHANGE_ERROR_PERCENT,
  MEASURING_METHOD_IDS,
  MEASURING_METHODS,
  type MeasuringMethod,
} from "./measuring-methods.ts";
export {
  OUTCOME_MILESTONE_IDS,
  OUTCOME_MILESTONES,
  type OutcomeMilestone,
} from "./milestones.ts";
export type { BotherAnswers, MeasuredOutcome, Outcome, Phq2Answers } from "./outcome.ts";
export {
  BOTHER_SCALE,
  COPS_REFER_FROM,
  LICENSED_QUESTIONNAIRE_IDS,
  LICENSED_QUESTIONNAIRES,
  type LicensedQuestionnaire,
  PHQ_2,
  SATISFACTION_STEPS,
  type ScaleQuestion,
} from "./questionnaires.ts";
export { STOP_RULES } from "./stop-rules.ts";
export { SUPPORT_CONTACTS, SUPPORT_REVIEWED, type SupportContact } from "./support.ts";
export { type TrialExample, trialExamples } from "./trial-examples.ts";
