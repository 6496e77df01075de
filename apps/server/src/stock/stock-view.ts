import { daysBetween, type IsoDate } from "@anagen/quantities";
import type { Records, RecordVersion } from "@anagen/records";
import { whyNotUsable } from "@anagen/treatment";
import type { Recalls } from "./recalls.ts";
import { discarded, received, stockOf } from "./stock-content.ts";

type Seen = { recalls: Recalls; today: IsoDate; used: number };

/** An entry of the stock with what is left, and why it may not be used. */
export function stockView(version: RecordVersion, { recalls, today, used }: Seen) {
  const content = stockOf(version);
  const { item, gtin, lot, serial, expiresOn, receipts } = content;
  const left = leftOf();
  const recall = recalls({ lot, gtin });
  return {
    id: version.recordId,
    siteId: version.siteId,
    version: version.version,
    item,
    gtin,
    lot,
    serial,
    expiresOn,
    receivedOn: receipts[0]?.on ?? version.at.slice(0, 10),
    received: received(content),
    used,
    discarded: discarded(content),
    left,
    refusedBecause: whyNotUsable({ expiresOn, lot, recall, usedOn: null, left }, today),
    expiresInDays: daysBetween(today, expiresOn),
  };

  /** A bottle or a tube serves many sessions; only what is used up at once is counted down. */
  function leftOf(): number {
    const kept = received(content) - discarded(content);
    return item.singleUse ? kept - used : kept;
  }
}

/** Entries with their uses counted, in the order they came. */
export async function stockViews(
  records: Records,
  versions: readonly RecordVersion[],
  { recalls, today }: Omit<Seen, "used">,
) {
  const counts = await records.lots.countByStock(versions.map(({ recordId }) => recordId));
  return versions.map((version) =>
    stockView(version, { recalls, today, used: counts.get(version.recordId) ?? 0 }),
  );
}

type Shown = ReturnType<typeof stockView>;

/** Products with a mark of which fewer usable units are left than it says. */
export function toReorder(shown: readonly Shown[]) {
  const items = new Map(shown.map(({ item }) => [item.id, item]));
  return [...items.values()].flatMap((item) => {
    const mark = item.reorderMark;
    if (mark === null) return [];
    const left = shown
      .filter((one) => one.item.id === item.id && one.refusedBecause === null)
      .reduce((sum, one) => sum + one.left, 0);
    return left < mark ? [{ item, left, mark }] : [];
  });
}
