import type { PatientDetailsInput } from "@anagen/api";
import type { Patient, PatientDetails, PatientSummary, RecordVersion } from "@anagen/records";
import type { NameOf } from "../records/record-view.ts";

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

type Shown = PatientDetails & Pick<Patient, "patientId" | "siteId" | "version" | "at" | "authorId">;

export async function patientView(patient: Shown, nameOf: NameOf) {
  const { patientId, siteId, family, given, birthDate, sex, number, fictional, other } = patient;
  return {
    id: patientId,
    siteId,
    family,
    given,
    birthDate,
    sex,
    number,
    fictional,
    phone: text(other["phone"]),
    email: text(other["email"]),
    note: text(other["note"]),
    version: patient.version,
    at: patient.at,
    authorId: patient.authorId,
    authorName: await nameOf(patient.authorId),
  };
}

/** One version of a patient's details, as the history shows it. */
export const patientVersionView = (version: RecordVersion, nameOf: NameOf) => {
  const details = version.body as unknown as PatientDetails;
  const { recordId, siteId, authorId, at } = version;
  const shown = { ...details, patientId: recordId, siteId, authorId, at, version: version.version };
  return patientView(shown, nameOf);
};

export function patientLine(patient: PatientSummary) {
  const { patientId, siteId, family, given, birthDate, sex, number, fictional, lastSeenAt } =
    patient;
  return { id: patientId, siteId, family, given, birthDate, sex, number, fictional, lastSeenAt };
}

/** Details as they come in, as the store keeps them. `fictional` stays what it was unless said. */
export function patientDetails(
  { family, given, birthDate, sex, number, phone, email, note, fictional }: PatientDetailsInput,
  wasFictional = false,
): PatientDetails {
  return {
    family,
    given,
    birthDate,
    sex,
    number,
    fictional: fictional ?? wasFictional,
    other: { phone, email, note },
  };
}
