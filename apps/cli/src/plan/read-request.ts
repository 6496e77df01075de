import { overridesSchema, parseWith, planPreferences, preferencesSchema } from "@anagen/api";
import type { Facts, PlanPreferences } from "@anagen/treatment";
import { readCase, requireObject } from "../input/cases.ts";

export type PlanCase = { facts: Facts; preferences: PlanPreferences; overrides: string[] };

/**
 * One request for a plan: `{facts, preferences?, overrides?}`, or the facts alone.
 * @throws {InvalidInput} several cases at once, an unknown preference, overrides that are no list of texts
 */
export function readPlanCase(value: unknown): PlanCase {
  const whole = requireObject(value, "input");
  const { facts } = readCase(whole, "", ["preferences", "overrides"]);
  if (!Object.hasOwn(whole, "facts")) return { facts, preferences: {}, overrides: [] };
  const { preferences, overrides } = whole;
  return {
    facts,
    preferences: planPreferences(parseWith(preferencesSchema, preferences ?? {}, "preferences")),
    overrides: parseWith(overridesSchema, overrides ?? [], "overrides"),
  };
}
