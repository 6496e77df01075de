import type { Facts } from "@anagen/treatment";
import { parseWith } from "../problem/parse-with.ts";
import { factsSchema } from "./facts-schema.ts";

/**
 * Facts from anything: the facts with every key present, or one error.
 *
 * @param value any JSON value
 * @throws {InvalidFields} an `InvalidInput` with a path such as `facts.conditions[2].status`; every
 *   wrong field stands in `allProblems`
 * @example parseFacts({ age: 34 }).pregnant // null: not known
 */
export const parseFacts = (value: unknown): Facts => parseWith(factsSchema, value, "facts");
