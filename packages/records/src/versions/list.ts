import { cursorAt, placeOf } from "../cursor.ts";
import type { Db } from "../engine/engine.ts";
import { requireLimit } from "../text.ts";
import { versionOf } from "./rows.ts";
import type { RecordFilter, RecordPage } from "./version.ts";

const USUAL = 50;
const MOST = 500;

/** Current versions that fit the filter, newest first, a page at a time. */
export async function listRecords(db: Db, filter: RecordFilter): Promise<RecordPage> {
  const limit = requireLimit(filter.limit, USUAL, MOST);
  const after = placeOf(filter.cursor);
  const { siteIds, patientId, kind, status } = filter;
  if (siteIds.length === 0) return { records: [], nextCursor: null };
  let heads = db
    .selectFrom("record_head as h")
    .innerJoin("record_version as v", (on) =>
      on.onRef("v.record_id", "=", "h.record_id").onRef("v.version", "=", "h.version"),
    )
    .selectAll("v")
    .where("h.site_id", "in", [...siteIds]);
  if (patientId !== undefined) heads = heads.where("h.patient_id", "=", patientId);
  if (kind !== undefined) heads = heads.where("h.kind", "=", kind);
  if (status !== undefined) heads = heads.where("h.status", "=", status);
  if (after !== null) {
    heads = heads.where((is) =>
      is.or([
        is("h.at", "<", after.sortKey),
        is.and([is("h.at", "=", after.sortKey), is("h.record_id", "<", after.id)]),
      ]),
    );
  }
  const rows = await heads
    .orderBy("h.at", "desc")
    .orderBy("h.record_id", "desc")
    .limit(limit + 1)
    .execute();
  const records = rows.slice(0, limit).map(versionOf);
  const last = records.at(-1);
  const nextCursor =
    rows.length > limit && last ? cursorAt({ sortKey: last.at, id: last.recordId }) : null;
  return { records, nextCursor };
}
