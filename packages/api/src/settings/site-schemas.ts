import { currencySchema, moneyRangeSchema } from "../knowledge/preferences.ts";
import { strict } from "../problem/parse-with.ts";
import { isoDay, lineOfText, noteText } from "../text/texts.ts";
import { z } from "../zod.ts";

/** A name of the time zone database; whether it exists is asked of the platform by the server. */
const timezone = () => {
  const error = "a time zone such as Europe/Berlin";
  return z.string({ error }).regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/, { error });
};

export const siteRequest = strict({ name: lineOfText(120), timezone: timezone().optional() });
export const siteSchema = z
  .object({ id: z.string(), name: z.string(), timezone: z.string(), createdAt: z.string() })
  .meta({ id: "Site" });
export const siteReply = z.object({ site: siteSchema });
export const sitesReply = z.object({ items: z.array(siteSchema) });

export const pricesRequest = strict({
  currency: currencySchema(),
  perSession: moneyRangeSchema,
  validFrom: isoDay().nullish(),
  note: noteText(500).nullish(),
});
export const pricesReply = z
  .object({
    siteId: z.string(),
    version: z.number().int(),
    currency: z.string(),
    perSession: z.object({ low: z.number(), high: z.number() }).nullable(),
    validFrom: z.string().nullable(),
    note: z.string(),
    at: z.string().nullable(),
    authorName: z.string().nullable(),
  })
  .meta({ id: "Prices" });
