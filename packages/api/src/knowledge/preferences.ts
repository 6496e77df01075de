import {
  INTERVAL_ASKED_DAYS,
  type MoneyRange,
  type PlanPreferences,
  SCALP_ZONES,
  SESSIONS_ASKED,
  ZONE_AREA_LIMITS_CM2,
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

const { above, most } = ZONE_AREA_LIMITS_CM2;

/** Zones marked on the scalp map, each once; an area left out is the assumption for the zone. */
export const zoneWishesSchema = z
  .array(
    strict({
      zone: z.enum(SCALP_ZONES, { error: `one of ${SCALP_ZONES.join(", ")}` }),
      areaCm2: numberWithin({ low: above, high: most, unit: "cm²", above: true }).nullish(),
    }),
    { error: "a list of zones" },
  )
  .min(1, { error: "at least one zone" })
  .max(SCALP_ZONES.length, { error: `at most ${SCALP_ZONES.length} zones` })
  .refine((zones) => new Set(zones.map(({ zone }) => zone)).size === zones.length, {
    error: "a list in which no zone stands twice",
  });

/** Wishes for a plan. Left out or null: nothing is asked, the default stands. */
export const preferencesSchema = strict({
  goal: noteText(500).nullish(),
  startDate: isoDay().nullish(),
  sessions: wholeNumberWithin(SESSIONS_ASKED).nullish(),
  intervalDays: wholeNumberWithin({ ...INTERVAL_ASKED_DAYS, unit: "days" }).nullish(),
  currency: currencySchema().nullish(),
  costPerSession: moneyRangeSchema.nullish(),
  zones: zoneWishesSchema.nullish(),
}).meta({ id: "PlanPreferences" });

/** The same wishes as the planner takes them: what was null is left out. */
export function planPreferences(asked: z.infer<typeof preferencesSchema>): PlanPreferences {
  const { goal, startDate, sessions, intervalDays, currency, costPerSession, zones } = asked;
  return {
    goal: goal ?? undefined,
    startDate: startDate ?? undefined,
    sessions: sessions ?? undefined,
    intervalDays: intervalDays ?? undefined,
    currency: currency ?? undefined,
    costPerSession: (costPerSession as MoneyRange | null | undefined) ?? undefined,
    zones: zones?.map(({ zone, areaCm2 }) => ({ zone, areaCm2: areaCm2 ?? null })),
  };
}
