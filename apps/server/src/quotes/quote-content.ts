import type { newQuoteRequest, z } from "@anagen/api";
import { InvalidInput, type IsoDate } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import { type QuotedCourse, type QuoteState, quoteTotal } from "@anagen/treatment";
import { contentOf } from "../records/record-view.ts";
import type { Prices } from "../settings/prices.ts";

export const QUOTE = "quote";

/** A quote as it is kept. Accepting and withdrawing add a version; prices never change. */
export type QuoteContent = QuotedCourse & {
  planId: string;
  priceFrom: "site" | "entered";
  offeredOn: IsoDate;
  validUntil: IsoDate | null;
  note: string;
  state: QuoteState;
  acceptedOn: IsoDate | null;
  acceptedBy: "patient" | "staff" | null;
  withdrawnOn: IsoDate | null;
  withdrawnBecause: string | null;
};

export const quoteOf = (version: RecordVersion): QuoteContent => contentOf<QuoteContent>(version);

type Offer = {
  asked: z.infer<typeof newQuoteRequest>;
  planId: string;
  prices: Prices | null;
  today: IsoDate;
};

/**
 * A new offer, at the price that was sent or at that of the site.
 * @throws {InvalidInput} no price anywhere, a price without its currency, an amount finer than the
 * coin, a last day that has passed
 */
export function offeredQuote({ asked, planId, prices, today }: Offer): QuoteContent {
  const { sessions, products, note, validUntil = null } = asked;
  if (validUntil !== null && validUntil < today) {
    throw new InvalidInput("validUntil", validUntil, "today or a day ahead");
  }
  const course = { sessions, products, ...pricesOf(asked, prices) };
  quoteTotal(course);
  return {
    planId,
    ...course,
    offeredOn: today,
    validUntil,
    note,
    state: "offered",
    acceptedOn: null,
    acceptedBy: null,
    withdrawnOn: null,
    withdrawnBecause: null,
  };
}

function pricesOf(
  { perSession, currency }: Offer["asked"],
  prices: Prices | null,
): Pick<QuoteContent, "currency" | "perSession" | "priceFrom"> {
  if (perSession) {
    if (!currency) throw new InvalidInput("currency", undefined, "the currency of the price");
    return { currency: currency.toUpperCase(), perSession, priceFrom: "entered" };
  }
  if (prices === null) {
    throw new InvalidInput("perSession", undefined, "a price: this site has no price list yet");
  }
  if (currency && currency.toUpperCase() !== prices.currency) {
    throw new InvalidInput("currency", currency, `${prices.currency}, as the price list has it`);
  }
  return { currency: prices.currency, perSession: prices.perSession, priceFrom: "site" };
}
