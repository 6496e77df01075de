import { SignedRecord, VersionConflict } from "../errors.ts";
import type { VersionRow } from "../schema/tables.ts";
import type { Change } from "../store.ts";
import { contentHash } from "./content-hash.ts";
import type { Status } from "./version.ts";

type ToStore = Omit<VersionRow, "author_id" | "at" | "content_hash">;

const MAY_FOLLOW: Record<string, readonly Status[]> = {
  draft: ["draft", "signed", "entered-in-error"],
  signed: ["amended", "entered-in-error"],
  amended: ["amended", "entered-in-error"],
  "entered-in-error": [],
};

const ACTIONS: Record<string, string> = {
  draft: "update",
  signed: "sign",
  amended: "amend",
  "entered-in-error": "withdraw",
};

/** Version, head and audit event of one write; the caller has checked what they refer to. */
export async function storeVersion(change: Change, toStore: ToStore): Promise<VersionRow> {
  const { tx, by, at } = change;
  const unhashed = { ...toStore, author_id: by.userId, at };
  const row: VersionRow = { ...unhashed, content_hash: contentHash(unhashed) };
  await tx.insertInto("record_version").values(row).execute();
  const { body: _body, content_hash: hash, author_id: _author, ...head } = row;
  if (row.version === 1) await tx.insertInto("record_head").values(head).execute();
  else {
    await tx
      .updateTable("record_head")
      .set({ version: row.version, status: row.status, at })
      .where("record_id", "=", row.record_id)
      .execute();
  }
  change.audit({
    action: row.version === 1 ? "create" : (ACTIONS[row.status] ?? "update"),
    resourceKind: row.kind,
    resourceId: row.record_id,
    resourceVersion: row.version,
    siteId: row.site_id,
    patientId: row.patient_id,
    outcome: "done",
    contentHash: hash,
  });
  return row;
}

/** Refuses what the version in hand may not be followed by. @throws {VersionConflict} | {SignedRecord} */
export function requireMayFollow(
  head: { record_id: string; version: number; status: string },
  expectedVersion: number,
  next: Status,
): void {
  if (head.version !== expectedVersion) {
    throw new VersionConflict(head.record_id, expectedVersion, head.version);
  }
  if (!MAY_FOLLOW[head.status]?.includes(next)) {
    throw new SignedRecord(head.record_id, head.status, next);
  }
}
