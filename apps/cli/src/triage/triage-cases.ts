import { parseWith, triageFactsSchema } from "@anagen/api";
import type { TriageFacts } from "@anagen/treatment";
import { readCasesWith } from "../input/cases.ts";

/**
 * The cases of a file: one case's facts, `{facts}`, or an array of `{id, facts}`.
 * @throws {InvalidInput} with a path such as `[12].facts.symptoms`
 */
export const readTriageCases = (value: unknown) =>
  readCasesWith<TriageFacts>(value, (facts, path) => parseWith(triageFactsSchema, facts, path));
