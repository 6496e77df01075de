import { InvalidInput } from "@anagen/quantities";
import { makePlan, type Plan, type PlanPreferences } from "@anagen/treatment";
import type { PlanBody, Preferences } from "./plan-record.ts";
import type { SitePrices } from "./site-prices.ts";

export type LivePlan =
  | { readonly plan: Plan; readonly refusal: null }
  /** `plan` is null when nothing may be offered; `refusal` names a wish that cannot be used. */
  | { readonly plan: null; readonly refusal: { path: string; allowed: string } | null };

/** The plan for these wishes, by the same planner as the server, in the browser. */
export function livePlan(
  { facts, screening, overrides }: Pick<PlanBody, "facts" | "screening" | "overrides">,
  preferences: Preferences,
  { today, prices }: { readonly today: string; readonly prices: SitePrices | null },
): LivePlan {
  try {
    const { plan } = makePlan({
      facts,
      screening,
      overrides,
      today,
      preferences: withPrices(asked(preferences), prices),
    });
    return { plan, refusal: null } as LivePlan;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { plan: null, refusal: { path: error.path, allowed: error.allowed } };
  }
}

function asked(preferences: Preferences): PlanPreferences {
  const { goal, startDate, sessions, intervalDays, currency, costPerSession, zones } = preferences;
  return {
    goal: goal ?? undefined,
    startDate: startDate ?? undefined,
    sessions: sessions ?? undefined,
    intervalDays: intervalDays ?? undefined,
    currency: currency ?? undefined,
    costPerSession: costPerSession ?? undefined,
    zones: zones ?? undefined,
  };
}

/** The clinic's price stands where none was asked for; no currency is converted. */
function withPrices(wish: PlanPreferences, prices: SitePrices | null): PlanPreferences {
  if (prices === null || wish.costPerSession !== undefined) return wish;
  if (wish.currency !== undefined && wish.currency.toUpperCase() !== prices.currency) return wish;
  return { ...wish, currency: prices.currency, costPerSession: { ...prices.perSession } };
}
