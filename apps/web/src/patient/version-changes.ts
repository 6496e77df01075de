import { shortDay } from "../elements/records/days.ts";
import { PERSON_FIELDS, PERSON_LABELS, type PersonField } from "../patients/person-form.ts";
import { sexInWords } from "../patients/person-words.ts";
import type { PatientVersion } from "./patient-data.ts";

export interface FieldChange {
  readonly field: PersonField;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A value of a person's details as it is shown. */
export function detailInWords(field: PersonField, value: string | null): string {
  if (value === null || value === "") return field === "sex" ? "Not known" : "None";
  if (field === "birthDate") return shortDay(value);
  return field === "sex" ? sexInWords(value) : value;
}

/** What differs between two versions, field by field. */
export function changesBetween(
  before: PatientVersion,
  after: PatientVersion,
): readonly FieldChange[] {
  return PERSON_FIELDS.filter((field) => (before[field] ?? "") !== (after[field] ?? "")).map(
    (field) => ({
      field,
      label: PERSON_LABELS[field],
      before: detailInWords(field, before[field]),
      after: detailInWords(field, after[field]),
    }),
  );
}
