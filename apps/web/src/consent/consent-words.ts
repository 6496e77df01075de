import type { Consent, ConsentKind, Relation } from "./consent-data.ts";

export const KIND_WORDS: Readonly<Record<ConsentKind, { title: string; about: string }>> = {
  treatment: {
    title: "Treatment",
    about: "Needling as this plan describes it. No session begins without it.",
  },
  photographs: {
    title: "Photographs",
    about: "Taking and keeping pictures of the scalp, and what they may be used for.",
  },
  research: {
    title: "Research",
    about: "Using what was recorded, without the name, to learn what helps whom.",
  },
};

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  patient: "The patient",
  "parent-or-guardian": "Parent or guardian",
  "legal-representative": "Legal representative",
};

export type Standing = "given" | "withdrawn" | "outdated" | "none";

/** Where a kind of consent stands, by the newest form of that kind. */
export function standingOf(newest: Consent | undefined): Standing {
  if (newest === undefined || newest.status === "entered-in-error") return "none";
  if (newest.body.withdrawal !== null) return "withdrawn";
  return newest.valid ? "given" : "outdated";
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  given: "Given",
  withdrawn: "Withdrawn",
  outdated: "Does not hold any more",
  none: "Not given",
};
