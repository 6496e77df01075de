export { factsSchema } from "./facts/facts-schema.ts";
export { parseFacts } from "./facts/parse-facts.ts";
export { DEEPEST_NESTING, POLLUTING_KEYS, requireJsonShape } from "./json/json-shape.ts";
export {
  type FieldProblem,
  fieldProblem,
  InvalidFields,
  problemsIn,
} from "./problem/field-problem.ts";
export { nearestKey } from "./problem/nearest-key.ts";
export { parseWith } from "./problem/parse-with.ts";
