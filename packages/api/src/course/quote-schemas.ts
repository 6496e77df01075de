import { QUOTE_STATES } from "@anagen/treatment";
import { recordOf } from "../clinical/record-schema.ts";
import { currencySchema, moneyRangeSchema } from "../knowledge/preferences.ts";
import { strict } from "../problem/parse-with.ts";
import { numberWithin, wholeNumberWithin } from "../text/numbers.ts";
import { isoDay, lineOfText, listOf, noteText } from "../text/texts.ts";
import { z } from "../zod.ts";

const MOST_SESSIONS = 50;
const HIGHEST_PRICE = 1_000_000_000;

const quotedProduct = strict({
  name: lineOfText(120),
  quantity: wholeNumberWithin({ low: 1, high: 1000 }),
  unitPrice: numberWithin({ low: 0, high: HIGHEST_PRICE }),
});

/** A quote for a plan: the prices of the site stand in where none is sent. */
export const newQuoteRequest = strict({
  sessions: wholeNumberWithin({ low: 1, high: MOST_SESSIONS, unit: "sessions" }),
  /** Given together with its currency, or neither. */
  perSession: moneyRangeSchema.nullish(),
  currency: currencySchema().nullish(),
  products: listOf(quotedProduct, 50).default([]),
  validUntil: isoDay().nullish(),
  note: noteText(1000).default(""),
});

export const quoteWithdrawalRequest = strict({ reason: lineOfText(500) });

const range = z.object({ low: z.number(), high: z.number() });

export const quoteBodySchema = z.object({
  planId: z.string(),
  sessions: z.number().int(),
  currency: z.string(),
  perSession: range,
  products: z.array(z.object({ name: z.string(), quantity: z.number(), unitPrice: z.number() })),
  /** Where the price of a session came from. */
  priceFrom: z.enum(["site", "entered"]),
  offeredOn: z.string(),
  validUntil: z.string().nullable(),
  note: z.string(),
  state: z.enum(QUOTE_STATES),
  acceptedOn: z.string().nullable(),
  acceptedBy: z.enum(["patient", "staff"]).nullable(),
  withdrawnOn: z.string().nullable(),
  withdrawnBecause: z.string().nullable(),
});

export const quoteSchema = recordOf("quote", quoteBodySchema)
  .extend({
    total: z.object({ sessions: range, products: z.number(), whole: range }),
    /** Null before it was accepted. */
    use: z
      .object({
        used: z.array(
          z.object({
            id: z.string(),
            day: z.string(),
            number: z.number().int(),
            items: z.array(z.string()),
          }),
        ),
        left: z.number().int(),
        items: z.array(z.object({ name: z.string(), count: z.number().int() })),
      })
      .nullable(),
    /** Sessions of the plan that are not signed yet: they are not counted. */
    unsignedSessions: z.number().int(),
  })
  .meta({ id: "Quote" });
export type QuoteView = z.infer<typeof quoteSchema>;
export const quotesReply = z.object({ items: z.array(quoteSchema) });
