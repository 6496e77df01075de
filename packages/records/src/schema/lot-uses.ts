import type { Engine } from "../engine/engine.ts";

/** Which lots were used on whom: an index of what record bodies say under `lotUses`. */
export function lotUses(kind: Engine["kind"]): string[] {
  const text = kind === "postgres" ? `text collate "C"` : "text";
  return [
    `create table lot_use (
      record_id ${text} not null,
      line integer not null,
      version integer not null,
      site_id ${text} not null references site (site_id),
      patient_id ${text} not null,
      kind ${text} not null,
      gtin ${text} not null,
      lot ${text} not null,
      lot_key ${text} not null,
      serial ${text} not null,
      single_use integer not null,
      stock_id ${text},
      used_on ${text} not null,
      primary key (record_id, line))`,
    "create index lot_use_by_lot on lot_use (lot_key, site_id, used_on, record_id)",
    "create index lot_use_by_stock on lot_use (stock_id)",
    `create unique index lot_use_unit on lot_use (gtin, lot_key, serial)
      where serial <> '' and single_use = 1`,
  ];
}
