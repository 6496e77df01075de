import type { FictionalPerson } from "../person.ts";
import { IN_TREATMENT } from "./in-treatment.ts";
import { NOT_NOW } from "./not-now.ts";
import { TO_DECIDE } from "./to-decide.ts";

export const FICTIONAL_PEOPLE: readonly FictionalPerson[] = [
  ...IN_TREATMENT,
  ...TO_DECIDE,
  ...NOT_NOW,
];
