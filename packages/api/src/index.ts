export { nearestKey } from "@anagen/quantities";
export * from "./clinical/assessment-schemas.ts";
export * from "./clinical/decision-schemas.ts";
export * from "./clinical/plan-schemas.ts";
export * from "./clinical/record-schema.ts";
export * from "./clinical/today-schemas.ts";
export * from "./course/aftercare-schemas.ts";
export * from "./course/consent-schemas.ts";
export * from "./course/home-use-schemas.ts";
export * from "./course/message-schemas.ts";
export * from "./course/outcome-schemas.ts";
export * from "./course/quote-schemas.ts";
export * from "./course/side-effect-schemas.ts";
export * from "./course/stock-schemas.ts";
export * from "./course/treatment-session-schemas.ts";
export * from "./course/trial-of-one-schemas.ts";
export { factsSchema } from "./facts/facts-schema.ts";
export { parseFacts } from "./facts/parse-facts.ts";
export { DEEPEST_NESTING, POLLUTING_KEYS, requireJsonShape } from "./json/json-shape.ts";
export * from "./knowledge/plan-schema.ts";
export * from "./knowledge/preferences.ts";
export * from "./knowledge/requests.ts";
export * from "./knowledge/screening-schema.ts";
export * from "./pages/page.ts";
export * from "./patients/patient-schemas.ts";
export * from "./pictures/correction-schemas.ts";
export * from "./pictures/measurement-schemas.ts";
export * from "./pictures/picture-schemas.ts";
export {
  type FieldProblem,
  fieldProblem,
  InvalidFields,
  problemsIn,
} from "./problem/field-problem.ts";
export { parseWith, strict } from "./problem/parse-with.ts";
export { type ProblemReply, problemSchema } from "./problem/problem-schema.ts";
export * from "./registry/registry-schemas.ts";
export { ROLE_NAMES, type RoleName, roleSchema } from "./session/roles.ts";
export * from "./session/session-schemas.ts";
export * from "./settings/audit-schemas.ts";
export * from "./settings/people-schemas.ts";
export * from "./settings/site-schemas.ts";
export { idText } from "./text/texts.ts";
export { parseTriageFacts, triageFactsSchema } from "./triage/triage-facts-schema.ts";
export * from "./triage/triage-schema.ts";
export { z } from "./zod.ts";
