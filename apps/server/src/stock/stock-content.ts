import { createHash } from "node:crypto";
import { lotKey, type RecordVersion } from "@anagen/records";
import type { ProductKind } from "@anagen/treatment";
import { contentOf } from "../records/record-view.ts";

export const STOCK_ITEM = "stock-item";
export const CATALOGUE_ITEM = "catalogue-item";
export const RECALL = "recall";

/** A product of the catalogue: a kind that every clinic uses, or one of the site's own. */
export type CatalogueItem = {
  id: string;
  kind: ProductKind;
  name: string;
  gtin: string | null;
  singleUse: boolean;
  substance: string | null;
  percent: number | null;
  reorderMark: number | null;
  note: string;
  own: boolean;
};

/** One lot of one product at one site, or one unit where units have serial numbers. */
export type StockContent = {
  item: CatalogueItem;
  gtin: string | null;
  lot: string;
  serial: string | null;
  expiresOn: string;
  /** `key`: of the request, so that a repeated one counts once. */
  receipts: readonly { on: string; quantity: number; note: string; key: string | null }[];
  discards: readonly { on: string; quantity: number; reason: string }[];
};

export type RecallContent = { lot: string; gtin: string | null; reason: string };

export const stockOf = (version: RecordVersion): StockContent => contentOf<StockContent>(version);
export const recallOf = (version: RecordVersion): RecallContent =>
  contentOf<RecallContent>(version);

type Named = Pick<StockContent, "gtin" | "lot" | "serial"> & { itemId: string };

/** Where a lot stands in the stock: the same lot of the same product is one entry. */
export function stockIdOf(siteId: string, { gtin, lot, serial, itemId }: Named): string {
  const product = gtin ?? `item ${itemId}`;
  const parts = JSON.stringify([siteId, product, lotKey(lot), serial]);
  return `stock-${createHash("sha256").update(parts).digest("hex").slice(0, 40)}`;
}

const summed = (entries: readonly { quantity: number }[]): number =>
  entries.reduce((sum, { quantity }) => sum + quantity, 0);
export const received = ({ receipts }: StockContent): number => summed(receipts);
export const discarded = ({ discards }: StockContent): number => summed(discards);
