import { type FieldProblem, fieldProblem } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { Records } from "@anagen/records";
import { gtin14, SINGLE_USE, type UsedItem, whyNotUsable } from "@anagen/treatment";
import { refuse } from "../decisions/check-answers.ts";
import { type Recalls, recallsAt } from "../stock/recalls.ts";
import { discarded, received, STOCK_ITEM, stockOf } from "../stock/stock-content.ts";

export type UseOf = {
  siteId: string;
  sessionId: string | null;
  day: string;
  /** What the session held before: it was checked then, and is not asked about again. */
  before: readonly UsedItem[];
};

/**
 * The products as they are kept: those of the stock with their lot, serial and expiry; each one
 * that is new is refused when it is expired, recalled, used before, or none is left.
 * @throws {InvalidFields} naming the product and why
 */
export async function usableItems<Item extends UsedItem>(
  records: Records,
  items: readonly Item[],
  { path, use }: { path: string; use: UseOf },
): Promise<Item[]> {
  const recalls = await recallsAt(records, use.siteId);
  const problems: FieldProblem[] = [];
  const kept: Item[] = [];
  for (const [index, item] of items.entries()) {
    const at = `${path}[${index}]`;
    const filled = await fromStock(records, item, { at, siteId: use.siteId });
    kept.push(filled);
    if (use.before.some((one) => isSame(one, filled))) continue;
    const others = kept.slice(0, -1).filter((one) => isSame(one, filled));
    const why = await whyNot(records, filled, { recalls, use, taken: others.length });
    if (why !== null) problems.push(fieldProblem(at, filled.name, `one that may be used. ${why}`));
  }
  refuse(problems);
  return kept;
}

const isSame = (one: UsedItem, other: UsedItem): boolean =>
  one.stockId === other.stockId &&
  one.gtin === other.gtin &&
  one.lot === other.lot &&
  one.serial === other.serial &&
  one.expiresOn === other.expiresOn;

async function fromStock<Item extends UsedItem>(
  records: Records,
  item: Item,
  { at, siteId }: { at: string; siteId: string },
): Promise<Item> {
  const gtin = item.gtin === null ? null : gtin14(`${at}.gtin`, item.gtin);
  if (item.stockId === null) return { ...item, gtin };
  const entry = await records.versions.get(item.stockId);
  if (entry?.kind !== STOCK_ITEM || entry.siteId !== siteId) {
    throw new InvalidInput(`${at}.stockId`, item.stockId, "an entry of this site's stock");
  }
  const stock = stockOf(entry);
  for (const key of ["lot", "expiresOn"] as const) {
    if (item[key] !== null && item[key] !== stock[key]) {
      throw new InvalidInput(`${at}.${key}`, item[key], `${stock[key]}, as in the stock`);
    }
  }
  const { lot, expiresOn } = stock;
  const { kind, name } = stock.item;
  const serial = stock.serial ?? item.serial;
  return { ...item, kind, name, gtin: stock.gtin ?? gtin, lot, expiresOn, serial };
}

type Checking = { recalls: Recalls; use: UseOf; taken: number };

async function whyNot(
  records: Records,
  { kind, stockId, gtin, lot, serial, expiresOn }: UsedItem,
  { recalls, use, taken }: Checking,
): Promise<string | null> {
  const recall = recalls({ lot, gtin });
  // A draft may be typed bit by bit; what is still missing stops the sign-off.
  if (lot === null || expiresOn === null) {
    return recall === null ? null : `Lot ${lot ?? ""} was recalled: ${recall.reason}`;
  }
  const singleUse = SINGLE_USE.has(kind);
  const unit = singleUse && serial !== null ? { gtin, lot, serial } : null;
  const used = unit === null ? null : await records.lots.useOfUnit(unit);
  const elsewhere = used !== null && used.recordId !== use.sessionId;
  const usedOn = elsewhere ? used.usedOn : unit !== null && taken > 0 ? use.day : null;
  const left = stockId === null || !singleUse ? null : await leftOf(records, stockId);
  const state = { expiresOn, lot, recall, usedOn, left: left === null ? null : left - taken };
  return whyNotUsable(state, use.day);
}

async function leftOf(records: Records, stockId: string): Promise<number | null> {
  const entry = await records.versions.get(stockId);
  if (entry === null) return null;
  const uses = (await records.lots.countByStock([stockId])).get(stockId) ?? 0;
  return received(stockOf(entry)) - discarded(stockOf(entry)) - uses;
}
