import { InvalidInput } from "@anagen/quantities";
import type { Facts, PlanPreferences } from "@anagen/treatment";
import { readCase, requireObject } from "../input/cases.ts";

export type PlanCase = { facts: Facts; preferences: PlanPreferences; overrides: string[] };

const PREFERENCES = ["goal", "startDate", "sessions", "intervalDays", "currency", "costPerSession"];

/**
 * One request for a plan: `{facts, preferences?, overrides?}`, or the facts alone.
 * The values of the preferences are checked where the plan is made.
 * @throws {InvalidInput} several cases at once, an unknown preference, overrides that are no list of texts
 */
export function readPlanCase(value: unknown): PlanCase {
  const { facts } = readCase(value, "", ["preferences", "overrides"]);
  const whole = requireObject(value, "input");
  if (!Object.hasOwn(whole, "facts")) return { facts, preferences: {}, overrides: [] };
  const { preferences, overrides } = whole;
  return { facts, preferences: readPreferences(preferences), overrides: readOverrides(overrides) };
}

function readPreferences(value: unknown): PlanPreferences {
  if (value === undefined || value === null) return {};
  const preferences = requireObject(value, "preferences");
  for (const key of Object.keys(preferences)) {
    if (!PREFERENCES.includes(key)) {
      throw new InvalidInput(`preferences.${key}`, key, `one of ${PREFERENCES.join(", ")}`);
    }
  }
  return Object.fromEntries(Object.entries(preferences).filter(([, wish]) => wish !== null));
}

function readOverrides(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new InvalidInput("overrides", value, "a list of rule ids");
  return value.map((rule, index) => {
    if (typeof rule === "string") return rule;
    throw new InvalidInput(`overrides[${index}]`, rule, "the id of a rule");
  });
}
