import type { NewPatient } from "../../src/index.ts";

/** A made-up person; say only what the test is about. */
export const aPerson = (siteId: string, told: Partial<NewPatient> = {}): NewPatient => ({
  siteId,
  family: "Example",
  given: "Erika",
  birthDate: "1985-04-12",
  sex: "female",
  number: null,
  fictional: true,
  other: {},
  ...told,
});
