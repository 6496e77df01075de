import { InvalidInput } from "@anagen/quantities";
import type { CourseCost } from "../plan/plan.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";
import { fromMinorUnits, type MoneyRange, shownMoney, toMinorUnits } from "./money.ts";

export type CostInput = {
  sessions: { min: number; max: number };
  currency: string | null;
  costPerSession: MoneyRange | null;
};

const DEFAULT_CURRENCY = "USD";

/**
 * What the whole course may cost: fewest sessions at the low price to most at the high price.
 *
 * Computed in whole minor units. No currency is ever converted.
 *
 * @throws {InvalidInput} a currency other than USD without a price in it
 * @example courseCost({ sessions: { min: 4, max: 6 }, currency: null, costPerSession: null }).course // { low: 400, high: 4200 }
 */
export function courseCost({ sessions, currency, costPerSession }: CostInput): CourseCost {
  const code = currency ?? DEFAULT_CURRENCY;
  if (costPerSession === null && code !== DEFAULT_CURRENCY) {
    throw new InvalidInput(
      "preferences.costPerSession",
      undefined,
      `given as {low, high} in ${code}: the default prices are in ${DEFAULT_CURRENCY}, and no exchange rate is assumed`,
    );
  }
  const table = PROTOCOL_VALUES.pricePerSessionUsd;
  const perSession = costPerSession ?? { ...table.value };
  const times = (path: "low" | "high", count: number) =>
    fromMinorUnits(
      toMinorUnits(`preferences.costPerSession.${path}`, perSession[path], code) * count,
      code,
    );
  const course = { low: times("low", sessions.min), high: times("high", sessions.max) };
  const sum = `${sessions.min} x ${shownMoney(perSession.low, code)} to ${sessions.max} x ${shownMoney(perSession.high, code)}.`;
  const driver =
    "The price depends on place, on the practitioner's experience and on the number of sessions. Who does it matters more than the price.";
  return costPerSession === null
    ? {
        currency: code,
        perSession,
        course,
        asOf: table.reviewed,
        because: `${sum} ${table.because} ${driver}`,
        grade: table.grade,
        sources: [...table.sources],
      }
    : {
        currency: code,
        perSession: { low: perSession.low, high: perSession.high },
        course,
        asOf: null,
        because: `${sum} The price per session was entered for this plan. ${driver}`,
        grade: "U",
        sources: ["article-002", "project-default"],
      };
}
