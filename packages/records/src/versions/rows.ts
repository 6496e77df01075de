import type { JsonValue } from "../json.ts";
import type { VersionRow } from "../schema/tables.ts";
import { requireOneOf } from "../text.ts";
import { type RecordVersion, STATUSES } from "./version.ts";

export function versionOf(row: VersionRow): RecordVersion {
  return {
    recordId: row.record_id,
    version: row.version,
    kind: row.kind,
    siteId: row.site_id,
    patientId: row.patient_id,
    status: requireOneOf("status", row.status, STATUSES),
    authorId: row.author_id,
    at: row.at,
    body: JSON.parse(row.body) as JsonValue,
    contentHash: row.content_hash,
  };
}
