import { sql } from "kysely";
import type { Db } from "../engine/engine.ts";
import type { VersionRow } from "../schema/tables.ts";
import { contentHash } from "../versions/content-hash.ts";
import type { Note } from "./problems.ts";

const VERSIONS_A_PAGE = 500;
const MOST_LISTED = 1000;

type Audited = VersionRow & { audited_hash: string | null };

/**
 * Checks each version against its own hash and against the one the trail keeps.
 * @param each called with every version, for checks that need its content
 */
export async function checkVersions(
  db: Db,
  note: Note,
  each: (row: VersionRow) => Promise<void>,
): Promise<number> {
  let versions = 0;
  for await (const row of versionsWithEvents(db)) {
    const { record_id: recordId, version } = row;
    const hash = contentHash(row);
    if (hash !== row.content_hash || (row.audited_hash !== null && hash !== row.audited_hash)) {
      const detail = `version ${version} of ${recordId} is not what was written`;
      note({ kind: "version-altered", recordId, version, detail });
    } else if (row.audited_hash === null) {
      const detail = `the trail knows nothing of version ${version} of ${recordId}`;
      note({ kind: "version-unaudited", recordId, version, detail });
    }
    await each(row);
    versions += 1;
  }
  await checkMissing(db, note);
  await checkHeads(db, note);
  return versions;
}

async function* versionsWithEvents(db: Db): AsyncGenerator<Audited> {
  let after: VersionRow | undefined;
  for (;;) {
    let page = db
      .selectFrom("record_version as v")
      .leftJoin("audit_event as a", (on) =>
        on
          .onRef("a.resource_id", "=", "v.record_id")
          .onRef("a.resource_version", "=", "v.version")
          .on("a.content_hash", "is not", null),
      )
      .selectAll("v")
      .select("a.content_hash as audited_hash")
      .orderBy("v.record_id")
      .orderBy("v.version")
      .limit(VERSIONS_A_PAGE);
    if (after) {
      page = page.where(
        sql<boolean>`(v.record_id, v.version) > (${after.record_id}, ${sql.lit(after.version)})`,
      );
    }
    const rows = await page.execute();
    yield* rows;
    after = rows.at(-1);
    if (after === undefined || rows.length < VERSIONS_A_PAGE) return;
  }
}

/** Versions the trail saw written and that are gone. */
async function checkMissing(db: Db, note: Note): Promise<void> {
  const gone = await db
    .selectFrom("audit_event as a")
    .select(["a.seq", "a.resource_id", "a.resource_version"])
    .where("a.content_hash", "is not", null)
    .where("a.resource_version", "is not", null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("record_version as v")
            .select("v.version")
            .whereRef("v.record_id", "=", "a.resource_id")
            .whereRef("v.version", "=", "a.resource_version"),
        ),
      ),
    )
    .limit(MOST_LISTED)
    .execute();
  for (const { seq, resource_id, resource_version } of gone) {
    note({
      kind: "version-missing",
      seq,
      recordId: resource_id ?? "",
      version: resource_version ?? 0,
      detail: `version ${resource_version} of ${resource_id} was written and is gone`,
    });
  }
}

/** The index of current versions must name the newest of each record, with its own fields. */
async function checkHeads(db: Db, note: Note): Promise<void> {
  const { rows } = await sql<{ record_id: string; version: number }>`
    select newest.record_id, newest.version
    from record_version newest
    left join record_head h
      on h.record_id = newest.record_id and h.version = newest.version
      and h.status = newest.status and h.kind = newest.kind and h.site_id = newest.site_id
      and h.at = newest.at and coalesce(h.patient_id, '') = coalesce(newest.patient_id, '')
    where h.record_id is null and not exists (
      select 1 from record_version later
      where later.record_id = newest.record_id and later.version > newest.version)
    union all
    select h.record_id, h.version
    from record_head h
    left join record_version v on v.record_id = h.record_id and v.version = h.version
    where v.record_id is null
    limit ${sql.lit(MOST_LISTED)}`.execute(db);
  for (const { record_id: recordId, version } of rows) {
    const detail = `the index of current versions is wrong about ${recordId}`;
    note({ kind: "head-wrong", recordId, version, detail });
  }
}
