import { planPreferences, type preferencesSchema, type z } from "@anagen/api";
import type { IsoDate } from "@anagen/quantities";
import type { Records } from "@anagen/records";
import {
  type Facts,
  makePlan,
  type Plan,
  type PlanAnswer,
  type PlanPreferences,
  RULES_VERSION,
  type Screening,
  screen,
} from "@anagen/treatment";
import { currentPrices } from "../settings/prices.ts";

export type Preferences = z.infer<typeof preferencesSchema>;

export type PlanContent = {
  decisionId: string;
  assessmentId: string;
  facts: Facts;
  preferences: Preferences;
  overrides: string[];
  screening: Screening;
  rulesVersion: string;
  plan: Plan | null;
  whyNoPlan: string | null;
};

export type PlanWish = {
  facts: Facts;
  preferences: Preferences;
  overrides: readonly string[];
  siteId: string | null;
  today: IsoDate;
};

/**
 * The plan that the rules offer for these facts and wishes; the site's prices stand in where no
 * price was asked for.
 * @throws {InvalidInput} a preference or an override that is not possible
 */
export async function offerPlan(
  records: Records,
  { facts, preferences, overrides, siteId, today }: PlanWish,
): Promise<{ screening: Screening; rulesVersion: string } & PlanAnswer> {
  const screening = screen(facts);
  const answer = makePlan({
    facts,
    screening,
    preferences: await withPrices(records, planPreferences(preferences), siteId),
    today,
    overrides,
  });
  return { screening, rulesVersion: RULES_VERSION, ...answer };
}

async function withPrices(
  records: Records,
  asked: PlanPreferences,
  siteId: string | null,
): Promise<PlanPreferences> {
  if (siteId === null || asked.costPerSession !== undefined) return asked;
  const prices = await currentPrices(records, siteId);
  if (prices === null) return asked;
  if (asked.currency !== undefined && asked.currency.toUpperCase() !== prices.currency)
    return asked;
  return { ...asked, currency: prices.currency, costPerSession: prices.perSession };
}
