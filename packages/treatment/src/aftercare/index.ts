export { aftercareOnDay, planAftercare } from "./aftercare-advice.ts";
export { AFTERCARE_KINDS, type AftercareKind } from "./hours.ts";
export { type QuietEvent, quietCalendar } from "./quiet-calendar.ts";
export {
  type AftercareState,
  type AfterSession,
  aftercareMoments,
  daysAfterSession,
  sessionAftercare,
  type TimedAftercare,
} from "./session-aftercare.ts";
