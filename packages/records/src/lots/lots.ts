import { cursorAt, placeOf } from "../cursor.ts";
import type { Db } from "../engine/engine.ts";
import type { LotUseRow } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import { requireLimit } from "../text.ts";
import { lotKey } from "./lot-key.ts";
import type { LotFilter, Lots, LotUse } from "./lot-use.ts";

const USUAL = 100;
const MOST = 500;

export function lotsOf({ engine }: Pick<Store, "engine">): Lots {
  const db = engine.read;
  return {
    async uses({ limit: asked, cursor, ...filter }) {
      const limit = requireLimit(asked, USUAL, MOST);
      const after = placeOf(cursor);
      if (filter.siteIds.length === 0) return { uses: [], nextCursor: null };
      let found = ofLot(db, filter).selectAll();
      if (after !== null) {
        found = found.where((is) =>
          is.or([
            is("used_on", "<", after.sortKey),
            is.and([is("used_on", "=", after.sortKey), is("record_id", "<", after.id)]),
          ]),
        );
      }
      const rows = await found
        .orderBy("used_on", "desc")
        .orderBy("record_id", "desc")
        .orderBy("line")
        .limit(limit + 1)
        .execute();
      return pageOf(rows, limit);
    },
    async countPatients(filter) {
      if (filter.siteIds.length === 0) return 0;
      const { patients } = await ofLot(db, filter)
        .select((is) => is.fn.count("patient_id").distinct().as("patients"))
        .executeTakeFirstOrThrow();
      return Number(patients);
    },
    async useOfUnit({ gtin, lot, serial }) {
      const row = await db
        .selectFrom("lot_use")
        .selectAll()
        .where("gtin", "=", gtin ?? "")
        .where("lot_key", "=", lotKey(lot))
        .where("serial", "=", serial)
        .where("single_use", "=", 1)
        .executeTakeFirst();
      return row === undefined ? null : useOf(row);
    },
    async countByStock(stockIds) {
      if (stockIds.length === 0) return new Map();
      const rows = await db
        .selectFrom("lot_use")
        .select(["stock_id", (is) => is.fn.countAll().as("uses")])
        .where("stock_id", "in", [...stockIds])
        .groupBy("stock_id")
        .execute();
      return new Map(rows.map(({ stock_id, uses }) => [stock_id ?? "", Number(uses)]));
    },
  };
}

function ofLot(db: Db, { siteIds, lot, gtin, serial }: LotFilter) {
  let found = db
    .selectFrom("lot_use")
    .where("site_id", "in", [...siteIds])
    .where("lot_key", "=", lotKey(lot));
  if (gtin !== undefined) found = found.where("gtin", "=", gtin);
  if (serial !== undefined) found = found.where("serial", "=", serial);
  return found;
}

/** A record is never cut in two: its other lines come with it, so a page may hold a few more. */
function pageOf(rows: LotUseRow[], limit: number) {
  const shown = rows.slice(0, limit);
  const next = rows[limit];
  const last = shown.at(-1);
  if (next === undefined || last === undefined) return { uses: shown.map(useOf), nextCursor: null };
  const whole = shown.filter(({ record_id }) => record_id !== next.record_id);
  const kept = whole.length === 0 ? shown : whole;
  const end = kept.at(-1) ?? last;
  return {
    uses: kept.map(useOf),
    nextCursor: cursorAt({ sortKey: end.used_on, id: end.record_id }),
  };
}

const useOf = (row: LotUseRow): LotUse => ({
  recordId: row.record_id,
  siteId: row.site_id,
  patientId: row.patient_id,
  kind: row.kind,
  gtin: row.gtin === "" ? null : row.gtin,
  lot: row.lot,
  serial: row.serial === "" ? null : row.serial,
  stockId: row.stock_id,
  usedOn: row.used_on,
});
