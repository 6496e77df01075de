import type { Db } from "../engine/engine.ts";
import { AlreadyTaken } from "../errors.ts";
import type { PatientRow } from "../schema/tables.ts";
import type { PatientDetails } from "./patient.ts";
import { sortKeyOf, tokensOf, wordsOf } from "./words.ts";

export function patientRow(
  details: PatientDetails,
  whose: { patientId: string; siteId: string; version: number; at: string },
): PatientRow {
  return {
    patient_id: whose.patientId,
    site_id: whose.siteId,
    version: whose.version,
    family: details.family,
    given: details.given,
    birth_date: details.birthDate,
    sex: details.sex,
    number: details.number,
    fictional: details.fictional ? 1 : 0,
    sort_key: sortKeyOf(details),
    words: ` ${wordsOf(details).join(" ")} `,
    last_seen_at: whose.at,
  };
}

export function tokenRows({ site_id, patient_id, sort_key, words }: PatientRow) {
  return tokensOf(words.trim().split(" ")).map((token) => ({
    site_id,
    token,
    sort_key,
    patient_id,
  }));
}

/** Puts a patient's line and search words in place of those there were. */
export async function replaceInIndex(tx: Db, row: PatientRow): Promise<void> {
  await requireFreeNumber(tx, row);
  await removeFromIndex(tx, row.patient_id);
  await tx.insertInto("patient_index").values(row).execute();
  await tx.insertInto("patient_search_token").values(tokenRows(row)).execute();
}

export async function removeFromIndex(tx: Db, patientId: string): Promise<void> {
  const old = await tx
    .deleteFrom("patient_index")
    .where("patient_id", "=", patientId)
    .returningAll()
    .executeTakeFirst();
  if (old === undefined) return;
  const tokens = tokenRows(old).map(({ token }) => token);
  await tx
    .deleteFrom("patient_search_token")
    .where("site_id", "=", old.site_id)
    .where("token", "in", tokens)
    .where("sort_key", "=", old.sort_key)
    .where("patient_id", "=", patientId)
    .execute();
}

async function requireFreeNumber(tx: Db, row: PatientRow): Promise<void> {
  if (row.number === null) return;
  const taken = await tx
    .selectFrom("patient_index")
    .select("patient_id")
    .where("site_id", "=", row.site_id)
    .where("number", "=", row.number)
    .where("patient_id", "<>", row.patient_id)
    .executeTakeFirst();
  if (taken) throw new AlreadyTaken("number", row.number);
}
