import { InvalidInput, requireIsoDate } from "@anagen/quantities";
import { jsonText, requireOneOf, requireText } from "../text.ts";
import { type PatientDetails, SEXES } from "./patient.ts";

const LONGEST_NAME_CHARACTERS = 500;
const LONGEST_NUMBER_CHARACTERS = 60;

/** The details as they are kept, and nothing else. @throws {InvalidInput} naming the field */
export function checkedDetails(given: PatientDetails): PatientDetails {
  const { family, given: givenName, birthDate, sex, number, fictional, other } = given;
  requireText("family", family, LONGEST_NAME_CHARACTERS);
  requireText("given", givenName, LONGEST_NAME_CHARACTERS, 0);
  if (birthDate !== null) requireIsoDate("birthDate", birthDate);
  if (sex !== null) requireOneOf("sex", sex, SEXES);
  if (number !== null) requireText("number", number, LONGEST_NUMBER_CHARACTERS);
  if (typeof fictional !== "boolean") throw new InvalidInput("fictional", fictional, "yes or no");
  if (typeof other !== "object" || other === null || Array.isArray(other)) {
    throw new InvalidInput("other", typeof other, "an object");
  }
  jsonText("other", other);
  return { family, given: givenName, birthDate, sex, number, fictional, other };
}
