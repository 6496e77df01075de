import { InvalidInput } from "@anagen/quantities";
import type { AuditRow } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import { requireLimit, requireOneOf } from "../text.ts";
import { type Audit, type AuditEntry, type AuditEvent, OUTCOMES } from "./event.ts";

const USUAL = 100;
const MOST = 500;
const MOST_EVENTS = 2 ** 31 - 1;

export function auditOf(store: Store): Audit {
  return {
    append: (by, entries) =>
      store.change(by, async ({ audit }) => {
        for (const entry of isList(entries) ? entries : [entries]) audit(checked(entry));
      }),
    async list(filter) {
      const { siteIds, patientId, actorId, action, outcome, before } = filter;
      if (siteIds?.length === 0) return [];
      let events = store.engine.read.selectFrom("audit_event").selectAll();
      if (siteIds) events = events.where("site_id", "in", [...siteIds]);
      if (patientId !== undefined) events = events.where("patient_id", "=", patientId);
      if (actorId !== undefined) events = events.where("actor_id", "=", actorId);
      if (action !== undefined) events = events.where("action", "=", action);
      if (outcome !== undefined) events = events.where("outcome", "=", outcome);
      if (before !== undefined) {
        if (!(Number.isSafeInteger(before) && before >= 0))
          throw new InvalidInput("before", before, "the seq of an event");
        events = events.where("seq", "<", Math.min(before, MOST_EVENTS));
      }
      const limit = requireLimit(filter.limit, USUAL, MOST);
      return (await events.orderBy("seq", "desc").limit(limit).execute()).map(eventOf);
    },
    head: store.head,
    anchor: store.anchor,
  };
}

const isList = (entries: AuditEntry | readonly AuditEntry[]): entries is readonly AuditEntry[] =>
  Array.isArray(entries);

/** Only the store itself may say what a version's content was. */
function checked(entry: AuditEntry): AuditEntry {
  const { contentHash, resourceVersion } = entry;
  if (contentHash != null && resourceVersion != null) {
    throw new InvalidInput("contentHash", contentHash, "left out when a version is named");
  }
  return { ...entry, outcome: requireOneOf("outcome", entry.outcome, OUTCOMES) };
}

const eventOf = (row: AuditRow): AuditEvent => ({
  seq: row.seq,
  at: row.at,
  actorId: row.actor_id,
  actorRole: row.actor_role,
  siteId: row.site_id,
  action: row.action,
  resourceKind: row.resource_kind,
  resourceId: row.resource_id,
  resourceVersion: row.resource_version,
  patientId: row.patient_id,
  outcome: requireOneOf("outcome", row.outcome, OUTCOMES),
  requestId: row.request_id,
  contentHash: row.content_hash,
  prevHash: row.prev_hash,
  hash: row.hash,
});
