import type { Records, RecordVersion } from "@anagen/records";
import type { MoneyRange } from "@anagen/treatment";

export type Prices = {
  currency: string;
  perSession: MoneyRange;
  validFrom: string | null;
  note: string;
};

/** The one price list of a site is a record of its own, so that every change of price stays known. */
export const priceListId = (siteId: string): string => `prices-${siteId}`;

export async function priceList(records: Records, siteId: string): Promise<RecordVersion | null> {
  return records.versions.get(priceListId(siteId));
}

export async function currentPrices(records: Records, siteId: string): Promise<Prices | null> {
  const version = await priceList(records, siteId);
  return version === null ? null : (version.body as unknown as Prices);
}
