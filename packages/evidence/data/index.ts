export { synthesisRecords } from "./published/index.ts";
export { trialRecords } from "./trials/index.ts";
