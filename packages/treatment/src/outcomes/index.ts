export { EVIDENCE_BEHIND, expectationsByTime } from "./expectations.ts";
export { STOP_RULES } from "./stop-rules.ts";
export { type TrialExample, trialExamples } from "./trial-examples.ts";
