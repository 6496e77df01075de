import { InvalidInput } from "@anagen/quantities";
import { requireSite } from "../accounts/sites.ts";
import { NotFound } from "../errors.ts";
import type { VersionRow } from "../schema/tables.ts";
import type { Change, Store } from "../store.ts";
import { requireId } from "../text.ts";
import { earlierReply, keepReply } from "../versions/idempotency.ts";
import { requireMayFollow, storeVersion } from "../versions/store-version.ts";
import { requireFreeId } from "../versions/versions.ts";
import { checkedDetails } from "./details.ts";
import { patientRow, removeFromIndex, replaceInIndex } from "./index-rows.ts";
import { countPatients, patientLines, recentPatients, summaryOf } from "./lists.ts";
import {
  type NewPatient,
  PATIENT,
  type Patient,
  type PatientDetails,
  type Patients,
} from "./patient.ts";
import { searchPatients } from "./search.ts";

const MOST_AT_ONCE = 1000;

export function patientsOf(store: Store): Patients {
  const db = store.engine.read;
  return {
    create: (by, patient, { idempotency } = {}) =>
      store.change(by, async (change) => {
        const earlier = await earlierReply(change, idempotency);
        if (earlier !== null)
          return { created: await firstVersion(change, earlier), replayed: true };
        const row = await createPatient(change, patient, store.newId);
        await keepReply(change, idempotency, row.record_id);
        return { created: patientOf(row), replayed: false };
      }),
    createMany: (by, patients, { idempotency } = {}) =>
      store.change(by, async (change) => {
        const earlier = await earlierReply(change, idempotency);
        if (earlier !== null) return firstVersions(change, earlier);
        if (patients.length > MOST_AT_ONCE) {
          throw new InvalidInput("patients", patients.length, `at most ${MOST_AT_ONCE} at a time`);
        }
        const created: Patient[] = [];
        for (const patient of patients) {
          created.push(patientOf(await createPatient(change, patient, store.newId)));
        }
        await keepReply(change, idempotency, created.map(({ patientId }) => patientId).join(" "));
        return created;
      }),
    update: (by, patientId, expectedVersion, details) =>
      store.change(by, async (change) => {
        const checked = checkedDetails(details);
        const next = { expectedVersion, status: "draft" as const, details: checked };
        const row = await writeNext(change, patientId, next);
        await replaceInIndex(change.tx, indexRow(row, checked, change.at));
        return patientOf(row);
      }),
    enteredInError: (by, patientId, expectedVersion) =>
      store.change(by, async (change) => {
        const next = { expectedVersion, status: "entered-in-error" as const, details: null };
        const row = await writeNext(change, patientId, next);
        await removeFromIndex(change.tx, patientId);
        return patientOf(row);
      }),
    async get(patientId) {
      const row = await db
        .selectFrom("record_version")
        .selectAll()
        .where("record_id", "=", patientId)
        .where("kind", "=", PATIENT)
        .orderBy("version", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ? patientOf(row) : null;
    },
    lines: (patientIds) => patientLines(db, patientIds),
    search: async (search) => {
      const { rows, nextCursor } = await searchPatients(db, search);
      return { patients: rows.map(summaryOf), nextCursor };
    },
    recent: (siteIds, limit) => recentPatients(db, siteIds, limit),
    count: (siteIds) => countPatients(db, siteIds),
  };
}

async function createPatient(change: Change, patient: NewPatient, newId: () => string) {
  const patientId = requireId("patientId", patient.patientId ?? newId());
  const details = checkedDetails(patient);
  await requireSite(change.tx, patient.siteId);
  await requireFreeId(change, patientId);
  const row = await storeVersion(change, {
    record_id: patientId,
    version: 1,
    kind: PATIENT,
    site_id: patient.siteId,
    patient_id: patientId,
    status: "draft",
    body: JSON.stringify(details),
  });
  await replaceInIndex(change.tx, indexRow(row, details, change.at));
  return row;
}

type Next = {
  expectedVersion: number;
  status: Patient["status"];
  /** Null: as they were. */
  details: PatientDetails | null;
};

async function writeNext(change: Change, patientId: string, next: Next): Promise<VersionRow> {
  const last = await change.tx
    .selectFrom("record_version")
    .selectAll()
    .where("record_id", "=", patientId)
    .where("kind", "=", PATIENT)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) throw new NotFound("patient", patientId);
  requireMayFollow(last, next.expectedVersion, next.status);
  const { at: _at, author_id: _author, content_hash: _hash, ...same } = last;
  const body = next.details === null ? same.body : JSON.stringify(next.details);
  return storeVersion(change, { ...same, version: same.version + 1, status: next.status, body });
}

async function firstVersions(change: Change, ids: string): Promise<Patient[]> {
  const found: Patient[] = [];
  for (const id of ids.split(" ").filter(Boolean)) found.push(await firstVersion(change, id));
  return found;
}

async function firstVersion({ tx }: Change, patientId: string): Promise<Patient> {
  const row = await tx
    .selectFrom("record_version")
    .selectAll()
    .where("record_id", "=", patientId)
    .where("version", "=", 1)
    .executeTakeFirstOrThrow();
  return patientOf(row);
}

const indexRow = (row: VersionRow, details: PatientDetails, at: string) =>
  patientRow(details, { patientId: row.record_id, siteId: row.site_id, version: row.version, at });

function patientOf(row: VersionRow): Patient {
  const details = JSON.parse(row.body) as PatientDetails;
  return {
    ...details,
    patientId: row.record_id,
    siteId: row.site_id,
    version: row.version,
    status: row.status === "entered-in-error" ? "entered-in-error" : "draft",
    authorId: row.author_id,
    at: row.at,
  };
}
