import { createHash } from "node:crypto";
import type { VersionRow } from "../schema/tables.ts";

/** Binds the text of a version to what it is, whose it is, and who wrote it when. */
export function contentHash(row: Omit<VersionRow, "content_hash">): string {
  const parts = [
    row.record_id,
    row.version,
    row.kind,
    row.site_id,
    row.patient_id,
    row.status,
    row.author_id,
    row.at,
    row.body,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
