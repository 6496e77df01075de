import { PERSON_FIELDS, type PersonField, type PersonForm } from "../patients/person-form.ts";

export interface Conflict {
  /** Where both changed the same field: the person must choose. */
  readonly both: readonly PersonField[];
  /** What they changed and this form did not: taken over. */
  readonly taken: readonly PersonField[];
  readonly theirs: PersonForm;
}

/**
 * Compares what the form began with, what stands in it, and what someone else saved meanwhile.
 */
export function conflictBetween(base: PersonForm, mine: PersonForm, theirs: PersonForm): Conflict {
  const theyChanged = PERSON_FIELDS.filter((field) => base[field] !== theirs[field]);
  const both = theyChanged.filter(
    (field) => mine[field] !== base[field] && mine[field] !== theirs[field],
  );
  return { both, taken: theyChanged.filter((field) => !both.includes(field)), theirs };
}

/** Their values with those of this form that it changed itself. */
export function merged(base: PersonForm, mine: PersonForm, theirs: PersonForm): PersonForm {
  const own = Object.fromEntries(
    PERSON_FIELDS.filter((field) => mine[field] !== base[field]).map((field) => [
      field,
      mine[field],
    ]),
  );
  return { ...theirs, ...own };
}
