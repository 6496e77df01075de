import type { Db } from "../engine/engine.ts";
import type { PatientRow } from "../schema/tables.ts";
import { requireLimit } from "../text.ts";
import { type PatientSummary, SEXES } from "./patient.ts";

const MOST = 200;

export async function recentPatients(
  db: Db,
  siteIds: readonly string[],
  limit: number,
): Promise<PatientSummary[]> {
  if (siteIds.length === 0) return [];
  const rows = await db
    .selectFrom("patient_index")
    .selectAll()
    .where("site_id", "in", [...siteIds])
    .orderBy("last_seen_at", "desc")
    .limit(requireLimit(limit, limit, MOST))
    .execute();
  return rows.map(summaryOf);
}

export async function countPatients(db: Db, siteIds: readonly string[]): Promise<number> {
  if (siteIds.length === 0) return 0;
  const { patients } = await db
    .selectFrom("patient_index")
    .select((is) => is.fn.countAll().as("patients"))
    .where("site_id", "in", [...siteIds])
    .executeTakeFirstOrThrow();
  return Number(patients);
}

/** Fewer than what either engine takes as values of one question. */
const AT_ONCE = 500;

export async function patientLines(
  db: Db,
  patientIds: readonly string[],
): Promise<PatientSummary[]> {
  const found: PatientSummary[] = [];
  for (let first = 0; first < patientIds.length; first += AT_ONCE) {
    const some = patientIds.slice(first, first + AT_ONCE);
    const rows = await db
      .selectFrom("patient_index")
      .selectAll()
      .where("patient_id", "in", some)
      .execute();
    found.push(...rows.map(summaryOf));
  }
  return found;
}

export function summaryOf(row: PatientRow): PatientSummary {
  return {
    patientId: row.patient_id,
    siteId: row.site_id,
    version: row.version,
    family: row.family,
    given: row.given,
    birthDate: row.birth_date,
    sex: SEXES.find((sex) => sex === row.sex) ?? null,
    number: row.number,
    fictional: row.fictional === 1,
    lastSeenAt: row.last_seen_at,
  };
}
