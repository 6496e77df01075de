import type { Records } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";

export const REMINDER_SETTINGS = "reminder-settings";
export type ReminderSettings = { email: boolean };

/** What the patient wants; nothing is sent to who has not asked for it. */
export async function settingsOf(records: Records, { siteId, patientId }: Place) {
  const filter = { siteIds: [siteId], patientId: patientId ?? "", kind: REMINDER_SETTINGS };
  const [version = null] = await everyRecord(records, filter);
  const email = version !== null && contentOf<ReminderSettings>(version).email;
  return { version, settings: { email } };
}

/** The address on record; null where there is none. */
export async function addressOf(records: Records, patientId: string | null) {
  const patient = patientId === null ? null : await records.patients.get(patientId);
  const email = patient?.other["email"];
  return typeof email === "string" && email !== "" ? email : null;
}
