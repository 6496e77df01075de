import { InvalidInput } from "@anagen/quantities";
import { requireSite } from "../accounts/sites.ts";
import { AlreadyTaken, NotFound } from "../errors.ts";
import { replaceLotUses } from "../lots/index-rows.ts";
import { PATIENT } from "../patients/patient.ts";
import type { VersionRow } from "../schema/tables.ts";
import type { Change, Store } from "../store.ts";
import { jsonText, requireId, requireOneOf } from "../text.ts";
import { listHeads } from "./heads.ts";
import { earlierReply, keepReply } from "./idempotency.ts";
import { listRecords } from "./list.ts";
import { versionOf } from "./rows.ts";
import { requireMayFollow, storeVersion } from "./store-version.ts";
import { type NewRecord, type NextVersion, STATUSES, type Versions } from "./version.ts";

const MOST_VERSIONS = 2 ** 31 - 1;
const KIND = /^[a-z][a-z0-9-]{0,60}$/;

export function versionsOf(store: Store): Versions {
  const { engine } = store;
  const all = () => engine.read.selectFrom("record_version").selectAll();
  return {
    create: (by, record, { idempotency } = {}) =>
      store.change(by, async (change) => {
        const earlier = await earlierReply(change, idempotency);
        if (earlier !== null)
          return { created: await firstVersion(change, earlier), replayed: true };
        const row = await createRecord(change, record, store.newId);
        await keepReply(change, idempotency, row.record_id);
        return { created: versionOf(row), replayed: false };
      }),
    write: (by, next) => store.change(by, (change) => writeNext(change, next)),
    async get(recordId, version) {
      if (version !== undefined && !isVersionNumber(version)) return null;
      const of = all().where("record_id", "=", recordId);
      const asked = version === undefined ? of : of.where("version", "=", version);
      const row = await asked.orderBy("version", "desc").limit(1).executeTakeFirst();
      return row ? versionOf(row) : null;
    },
    async history(recordId) {
      const rows = await all().where("record_id", "=", recordId).orderBy("version").execute();
      return rows.map(versionOf);
    },
    list: (filter) => listRecords(engine.read, filter),
    heads: (filter) => listHeads(engine.read, filter),
  };
}

const isVersionNumber = (version: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= MOST_VERSIONS;

async function firstVersion({ tx }: Change, recordId: string) {
  const row = await tx
    .selectFrom("record_version")
    .selectAll()
    .where("record_id", "=", recordId)
    .where("version", "=", 1)
    .executeTakeFirstOrThrow();
  return versionOf(row);
}

async function createRecord(change: Change, record: NewRecord, newId: () => string) {
  const recordId = requireId("recordId", record.recordId ?? newId());
  if (!KIND.test(record.kind) || record.kind === PATIENT) {
    throw new InvalidInput("kind", record.kind, "a word such as assessment (not patient)");
  }
  const status = requireOneOf("status", record.status ?? "draft", ["draft", "signed"]);
  const body = jsonText("body", record.body);
  await requireSite(change.tx, record.siteId);
  if (record.patientId !== null) await requirePatient(change, record.patientId, record.siteId);
  await requireFreeId(change, recordId);
  const row = await storeVersion(change, {
    record_id: recordId,
    version: 1,
    kind: record.kind,
    site_id: record.siteId,
    patient_id: record.patientId,
    status,
    body,
  });
  await replaceLotUses(change.tx, row, record.body);
  await noteSeen(change, row);
  return row;
}

async function writeNext(change: Change, next: NextVersion) {
  const status = requireOneOf("status", next.status, STATUSES);
  const body = jsonText("body", next.body);
  const head = await change.tx
    .selectFrom("record_head")
    .selectAll()
    .where("record_id", "=", next.recordId)
    .executeTakeFirst();
  if (head === undefined || head.kind === PATIENT) throw new NotFound("record", next.recordId);
  requireMayFollow(head, next.expectedVersion, status);
  const { at: _at, ...same } = head;
  const row = await storeVersion(change, { ...same, version: head.version + 1, status, body });
  await replaceLotUses(change.tx, row, next.body);
  await noteSeen(change, row);
  return versionOf(row);
}

/** @throws {AlreadyTaken} */
export async function requireFreeId({ tx }: Change, recordId: string): Promise<void> {
  const taken = await tx
    .selectFrom("record_head")
    .select("version")
    .where("record_id", "=", recordId)
    .executeTakeFirst();
  if (taken) throw new AlreadyTaken("recordId", recordId);
}

async function requirePatient({ tx }: Change, patientId: string, siteId: string): Promise<void> {
  const patient = await tx
    .selectFrom("record_head")
    .select("site_id")
    .where("record_id", "=", patientId)
    .where("kind", "=", PATIENT)
    .executeTakeFirst();
  if (patient === undefined || patient.site_id !== siteId) {
    throw new NotFound("patient at this site", patientId);
  }
}

/** The patient's line in lists moves to the top. */
async function noteSeen({ tx, at }: Change, row: VersionRow): Promise<void> {
  if (row.patient_id === null) return;
  await tx
    .updateTable("patient_index")
    .set({ last_seen_at: at })
    .where("patient_id", "=", row.patient_id)
    .execute();
}
