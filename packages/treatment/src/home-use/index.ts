export {
  HOME_MINOXIDIL_STEP,
  HOME_STEPS,
  HOME_STOPS_FOR_GOOD,
  HOME_WARNINGS,
  type HomeStep,
} from "./home-advice.ts";
export { HOME_LIMITS } from "./home-limits.ts";
export type { HomeStop, HomeUseEntry } from "./home-log.ts";
export { type HomeUse, homeUseAdvice } from "./home-use.ts";
