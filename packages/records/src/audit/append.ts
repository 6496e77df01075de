import type { Actor } from "../actor.ts";
import type { Db } from "../engine/engine.ts";
import type { AuditRow } from "../schema/tables.ts";
import { BEFORE_FIRST, eventHash, headMac } from "./chain.ts";
import type { AuditEntry } from "./event.ts";
import type { AuditKey } from "./key.ts";

/** Written into the trail when its head no longer fits its end; `verify` reports it ever after. */
export const TRAIL_DOUBT = "trail-doubt";

const ROWS_A_STATEMENT = 500;
const PROGRAM: Actor = { userId: null, role: "system", requestId: null };

type Link = { by: Actor; entry: AuditEntry };

/** Adds events inside the caller's write transaction. @returns how many events there are now */
export async function appendEvents(
  tx: Db,
  key: AuditKey,
  at: string,
  by: Actor,
  entries: readonly AuditEntry[],
): Promise<number> {
  const end = await endOfTrail(tx, key);
  const links: Link[] = entries.map((entry) => ({ by, entry }));
  if (!end.trusted) links.unshift({ by: PROGRAM, entry: doubt });
  let { seq, hash } = end;
  const rows = links.map((link): AuditRow => {
    seq += 1;
    const row = { seq, at, ...columnsOf(link), prev_hash: hash };
    hash = eventHash(key, row);
    return { ...row, hash };
  });
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const some = rows.slice(from, from + ROWS_A_STATEMENT);
    await tx.insertInto("audit_event").values(some).execute();
  }
  const head = { count: seq, hash, mac: headMac(key, seq, hash) };
  const { numUpdatedRows } = await tx
    .updateTable("audit_head")
    .set(head)
    .where("id", "=", 1)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    await tx
      .insertInto("audit_head")
      .values({ id: 1, ...head })
      .execute();
  return seq;
}

/**
 * Where the next event goes. A head with an intact seal is believed even when the events behind it
 * are gone: the gap then stays for `verify` to find.
 */
async function endOfTrail(tx: Db, key: AuditKey) {
  const head = await tx.selectFrom("audit_head").selectAll().executeTakeFirst();
  const newest = await tx
    .selectFrom("audit_event")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const last = newest ?? { seq: 0, hash: BEFORE_FIRST };
  if (head === undefined) return { ...last, trusted: newest === undefined };
  const sealed = head.mac === headMac(key, head.count, head.hash);
  if (!sealed || head.count < last.seq) return { ...last, trusted: false };
  const trusted = head.count === last.seq && head.hash === last.hash;
  return { seq: head.count, hash: head.hash, trusted };
}

const doubt: AuditEntry = {
  action: TRAIL_DOUBT,
  resourceKind: "audit-trail",
  resourceId: null,
  siteId: null,
  patientId: null,
  outcome: "failed",
};

function columnsOf({ by, entry }: Link) {
  return {
    actor_id: by.userId,
    actor_role: by.role,
    site_id: entry.siteId,
    action: entry.action,
    resource_kind: entry.resourceKind,
    resource_id: entry.resourceId,
    resource_version: entry.resourceVersion ?? null,
    patient_id: entry.patientId,
    outcome: entry.outcome,
    request_id: by.requestId,
    content_hash: entry.contentHash ?? null,
  };
}
