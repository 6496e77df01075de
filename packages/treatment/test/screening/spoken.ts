import type { Facts } from "../../src/index.ts";
import { screen } from "../../src/index.ts";

type Told = { facts: Facts };

export const decisionFor = (person: Told) => screen(person.facts).decision;

/** The reasons given, each once, in the order of the findings. */
export const reasonsFor = (person: Told): string[] => [
  ...new Set(screen(person.facts).findings.map((finding) => finding.reason)),
];

/** The decisions among the findings, strictest first. */
export const decisionsFor = (person: Told): string[] => [
  ...new Set(screen(person.facts).findings.map((finding) => finding.decision)),
];
