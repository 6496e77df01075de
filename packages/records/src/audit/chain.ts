import type { AuditRow } from "../schema/tables.ts";
import type { AuditKey } from "./key.ts";

/** What comes before the first event. */
export const BEFORE_FIRST = "0".repeat(64);

/** The hash that binds an event to all events before it. */
export function eventHash(key: AuditKey, row: Omit<AuditRow, "hash">): string {
  return key.hmac(
    JSON.stringify([
      "event",
      row.seq,
      row.at,
      row.actor_id,
      row.actor_role,
      row.site_id,
      row.action,
      row.resource_kind,
      row.resource_id,
      row.resource_version,
      row.patient_id,
      row.outcome,
      row.request_id,
      row.content_hash,
      row.prev_hash,
    ]),
  );
}

/** Seals the length and end of the trail, so that cutting it is found. */
export const headMac = (key: AuditKey, count: number, hash: string): string =>
  key.hmac(JSON.stringify(["head", count, hash]));

/** Seals a line of anchors.jsonl. */
export const anchorMac = (key: AuditKey, at: string, count: number, hash: string): string =>
  key.hmac(JSON.stringify(["anchor", at, count, hash]));
