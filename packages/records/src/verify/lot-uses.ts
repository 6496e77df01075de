import { sql } from "kysely";
import type { Db } from "../engine/engine.ts";
import type { JsonValue } from "../json.ts";
import { lotUseRows } from "../lots/index-rows.ts";
import type { VersionRow } from "../schema/tables.ts";
import type { Note } from "./problems.ts";

const MOST_LISTED = 1000;

/** A current version that names lots is in the index with just those. */
export async function checkLotUses(db: Db, row: VersionRow, note: Note): Promise<void> {
  if (!row.body.includes('"lotUses"')) return;
  const { record_id: recordId, version } = row;
  const head = await db
    .selectFrom("record_head")
    .select("version")
    .where("record_id", "=", recordId)
    .executeTakeFirst();
  if (head?.version !== version) return;
  const indexed = await db
    .selectFrom("lot_use")
    .selectAll()
    .where("record_id", "=", recordId)
    .orderBy("line")
    .execute();
  if (sameText(indexed) !== sameText(expectedRows(row))) {
    const detail = `the index of lots is wrong about ${recordId}`;
    note({ kind: "lot-index-wrong", recordId, version, detail });
  }
}

function expectedRows(row: VersionRow) {
  try {
    return lotUseRows(row, JSON.parse(row.body) as JsonValue);
  } catch {
    return [];
  }
}

const sameText = (rows: readonly object[]): string =>
  JSON.stringify(rows.map((row) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));

/** Lines of the index that no current version asks for. */
export async function checkStrayLotUses(db: Db, note: Note): Promise<void> {
  const { rows } = await sql<{ record_id: string; version: number }>`
    select distinct u.record_id, u.version
    from lot_use u
    left join record_head h on h.record_id = u.record_id and h.version = u.version
      and h.status <> 'entered-in-error'
    where h.record_id is null
    limit ${sql.lit(MOST_LISTED)}`.execute(db);
  for (const { record_id: recordId, version } of rows) {
    const detail = `the index of lots names ${recordId}, which does not say so`;
    note({ kind: "lot-index-wrong", recordId, version, detail });
  }
}
