export { EXPECTATIONS_BY_TIME } from "./expectations.ts";
export { STOP_RULES } from "./stop-rules.ts";
export { TRIAL_EXAMPLES, type TrialExample } from "./trial-examples.ts";
