import type { Patient } from "./patients-data.ts";

/** What is asked of a person, as the form holds it. */
export interface PersonForm {
  readonly family: string;
  readonly given: string;
  readonly birthDate: string | null;
  readonly sex: "female" | "male" | "other" | null;
  readonly number: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
}

export type PersonField = keyof PersonForm;
export type PersonErrors = Partial<Record<PersonField, string>>;

export const EMPTY_PERSON: PersonForm = {
  family: "",
  given: "",
  birthDate: null,
  sex: null,
  number: "",
  phone: "",
  email: "",
  note: "",
};

export const PERSON_LABELS: Readonly<Record<PersonField, string>> = {
  family: "Family name",
  given: "Given name",
  birthDate: "Birth date",
  sex: "Sex",
  number: "Patient number",
  phone: "Telephone",
  email: "E-mail",
  note: "Note",
};

export const PERSON_FIELDS = Object.keys(PERSON_LABELS) as readonly PersonField[];

const SEXES = ["female", "male", "other"] as const;

export function formOf(patient: Patient): PersonForm {
  return {
    family: patient.family,
    given: patient.given,
    birthDate: patient.birthDate,
    sex: SEXES.find((sex) => sex === patient.sex) ?? null,
    number: patient.number ?? "",
    phone: patient.phone ?? "",
    email: patient.email ?? "",
    note: patient.note ?? "",
  };
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** The form as the server takes it: an empty text is "not known". */
export function detailsOf(form: PersonForm) {
  return {
    family: form.family.trim(),
    given: form.given.trim(),
    birthDate: form.birthDate,
    sex: form.sex,
    number: orNull(form.number),
    phone: orNull(form.phone),
    email: orNull(form.email),
    note: orNull(form.note),
  };
}

/** What can be seen without asking the server; it checks everything again. */
export function errorsIn(form: PersonForm, today: string): PersonErrors {
  const errors: PersonErrors = {};
  if (form.family.trim() === "") errors.family = "The family name is needed.";
  if (form.given.trim() === "") errors.given = "The given name is needed.";
  if (form.birthDate !== null && form.birthDate > today) {
    errors.birthDate = "This day is still to come. A birth date lies in the past.";
  }
  if (form.birthDate !== null && form.birthDate < "1880-01-01") {
    errors.birthDate = "This year is too long ago. Write all four digits of the year.";
  }
  if (form.email.trim() !== "" && !/^\S+@\S+$/.test(form.email.trim())) {
    errors.email = "An e-mail address has one @ with something on both sides.";
  }
  return errors;
}
