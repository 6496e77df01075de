export { type CalendarOptions, planCalendar } from "./calendar/plan-calendar.ts";
export { planCoTherapy } from "./co-therapy.ts";
export type { PlannedDose } from "./document/dose.ts";
export { type PlanDocumentOptions, planDocument } from "./document/plan-document.ts";
export { type DoneZone, doneZones, type RecordedZone } from "./done-zones.ts";
export { minimumIntervalDays } from "./interval.ts";
export { makePlan, type PlanAnswer, type PlanRequest } from "./make-plan.ts";
export type {
  Adjustment,
  AftercareAdvice,
  Alternative,
  ConsentItem,
  CoTherapy,
  CourseCost,
  Expectation as PlanExpectation,
  MoneyRange,
  Plan,
  PlanCondition,
  PlanPreferences,
  Protocol,
  Reasoned,
  ScheduleEntry,
  StopRule,
  ZoneArea,
  ZoneWish,
} from "./plan.ts";
export { PLAN_CODE_TEXTS } from "./plan-code-texts.ts";
export { PLAN_CODES, type PlanCode } from "./plan-codes.ts";
export { DIRECTIONS_OF_PASSES, type PlannedZone, plannedZones } from "./planned-zones.ts";
export { INTERVAL_ASKED_DAYS, SESSIONS_ASKED } from "./preferences.ts";
export { type IntervalBand, PROTOCOL_VALUES, type ProtocolValue } from "./protocol-values.ts";
export { zoneAreasOf } from "./zone-areas.ts";
