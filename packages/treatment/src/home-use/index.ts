export {
  HOME_MINOXIDIL_STEP,
  HOME_STEPS,
  HOME_STOPS_FOR_GOOD,
  HOME_WARNINGS,
  type HomeStep,
} from "./home-advice.ts";
export { HOME_LIMITS } from "./home-limits.ts";
export {
  type HomeRefusal,
  type HomeState,
  type HomeStop,
  type HomeUseEntry,
  homeState,
  homeStopsBySymptoms,
  refusalsOf,
  rollerKey,
} from "./home-log.ts";
export { type HomeUse, homeUseAdvice } from "./home-use.ts";
