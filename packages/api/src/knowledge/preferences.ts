import {
  INTERVAL_ASKED_DAYS,
  type MoneyRange,
  type PlanPreferences,
  SESSIONS_ASKED,
} from "@anagen/treatment";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { isoDay, noteText } from "../text/texts.ts";
import { z } from "../zod.ts";

const amount = () => numberWithin({ low: 0, high: 1_000_000_000 });

export const moneyRangeSchema = strict({ low: amount(), high: amount() }).refine(
  ({ low, high }) => low <= high,
  { error: "a range with low at most high" },
);

export const currencySchema = () => {
  const error = "a currency code of three letters, such as USD";
  return z.string({ error }).regex(/^[A-Za-z]{3}$/, { error });
};

/** Wishes for a plan. Left out or null: nothing is asked, the default stands. */
export const preferencesSchema = strict({
  goal: noteText(500).nullish(),
  startDate: isoDay().nullish(),
  sessions: wholeNumberWithin(SESSIONS_ASKED).nullish(),
  intervalDays: wholeNumberWithin({ ...INTERVAL_ASKED_DAYS, unit: "days" }).nullish(),
  currency: currencySchema().nullish(),
  costPerSession: moneyRangeSchema.nullish(),
}).meta({ id: "PlanPreferences" });

/** The same wishes as the planner takes them: what was null is left out. */
export function planPreferences(asked: z.infer<typeof preferencesSchema>): PlanPreferences {
  const { goal, startDate, sessions, intervalDays, currency, costPerSession } = asked;
  return {
    goal: goal ?? undefined,
    startDate: startDate ?? undefined,
    sessions: sessions ?? undefined,
    intervalDays: intervalDays ?? undefined,
    currency: currency ?? undefined,
    costPerSession: (costPerSession as MoneyRange | null | undefined) ?? undefined,
  };
}
