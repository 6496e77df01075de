import { InvalidInput, type IsoDate, isIsoDate } from "@anagen/quantities";
import { currencyCode, requireMoneyRange } from "../cost/money.ts";
import type { MoneyRange, PlanPreferences, ZoneWish } from "./plan.ts";
import { checkZones } from "./zone-wishes.ts";

export const SESSIONS_ASKED = { low: 1, high: 12 } as const;
export const INTERVAL_ASKED_DAYS = { low: 1, high: 365 } as const;
const LONGEST_GOAL = 500;

/** Preferences after the check: null where nothing was asked. */
export type CheckedPreferences = {
  goal: string | null;
  startDate: IsoDate | null;
  sessions: number | null;
  intervalDays: number | null;
  currency: string | null;
  costPerSession: MoneyRange | null;
  zones: Required<ZoneWish>[] | null;
};

/**
 * Refuses preferences that mean nothing: wrong types, broken dates, fractions of a session.
 *
 * A wish that means something but meets a clinical limit is not refused here: the plan keeps to the
 * limit and lists the change under `adjustments`.
 *
 * @throws {InvalidInput} with a path such as `preferences.sessions`
 */
export function checkPreferences(preferences: PlanPreferences): CheckedPreferences {
  if (typeof preferences !== "object" || preferences === null || Array.isArray(preferences)) {
    throw new InvalidInput("preferences", preferences, "an object");
  }
  const { goal, startDate, sessions, intervalDays, currency, costPerSession } = preferences;
  if (goal !== undefined && (typeof goal !== "string" || goal.length > LONGEST_GOAL)) {
    throw new InvalidInput(
      "preferences.goal",
      goal,
      `a text of at most ${LONGEST_GOAL} characters`,
    );
  }
  if (startDate !== undefined && (typeof startDate !== "string" || !isIsoDate(startDate))) {
    throw new InvalidInput("preferences.startDate", startDate, "a calendar day as YYYY-MM-DD");
  }
  requireWhole("preferences.sessions", sessions, SESSIONS_ASKED);
  requireWhole("preferences.intervalDays", intervalDays, INTERVAL_ASKED_DAYS);
  const code = currency === undefined ? null : currencyCode("preferences.currency", currency);
  if (costPerSession !== undefined) {
    requireMoneyRange("preferences.costPerSession", costPerSession, code ?? "USD");
  }
  return {
    goal: goal === undefined || goal.trim() === "" ? null : goal.trim(),
    startDate: startDate ?? null,
    sessions: sessions ?? null,
    intervalDays: intervalDays ?? null,
    currency: code,
    costPerSession: costPerSession ?? null,
    zones: checkZones(preferences.zones),
  };
}

function requireWhole(
  path: string,
  value: number | undefined,
  { low, high }: { low: number; high: number },
): void {
  if (value === undefined) return;
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    throw new InvalidInput(path, value, `a whole number from ${low} to ${high}`);
  }
}
