export { EXPECTATIONS_BY_TIME } from "./expectations.ts";
export { STOP_RULES } from "./stop-rules.ts";
