import type { FictionalPerson } from "../person.ts";
import { AFTER_THE_COURSE } from "./after-the-course.ts";
import { IN_TREATMENT } from "./in-treatment.ts";
import { NOT_NOW } from "./not-now.ts";
import { TO_DECIDE } from "./to-decide.ts";

/** Ages 17 to 71, every skin type, and every kind of decision. */
export const FICTIONAL_PEOPLE: readonly FictionalPerson[] = [
  ...AFTER_THE_COURSE,
  ...IN_TREATMENT,
  ...TO_DECIDE,
  ...NOT_NOW,
];
