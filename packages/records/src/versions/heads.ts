import type { Db } from "../engine/engine.ts";
import { requireLimit, requireOneOf } from "../text.ts";
import { type HeadFilter, type RecordHead, STATUSES } from "./version.ts";

const USUAL = 500;
const MOST = 10_000;

/** What the current versions are, newest first, without reading what is in them. */
export async function listHeads(db: Db, filter: HeadFilter): Promise<RecordHead[]> {
  const limit = requireLimit(filter.limit, USUAL, MOST);
  const { siteIds, kind, status } = filter;
  if (siteIds.length === 0) return [];
  let heads = db
    .selectFrom("record_head")
    .selectAll()
    .where("site_id", "in", [...siteIds])
    .where("kind", "=", kind);
  if (status !== undefined) heads = heads.where("status", "=", status);
  const rows = await heads
    .orderBy("at", "desc")
    .orderBy("record_id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    recordId: row.record_id,
    version: row.version,
    kind: row.kind,
    siteId: row.site_id,
    patientId: row.patient_id,
    status: requireOneOf("status", row.status, STATUSES),
    at: row.at,
  }));
}
