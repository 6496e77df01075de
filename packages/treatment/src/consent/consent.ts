import type { SourceId } from "../bibliography/sources.ts";

/** Each is asked for by itself: no to one changes nothing in the others. */
export const CONSENT_KINDS = ["treatment", "photographs", "research"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const CONSENT_ANSWERS = ["agree", "decline"] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

export const SIGNER_RELATIONS = ["patient", "parent-or-guardian", "legal-representative"] as const;
export type SignerRelation = (typeof SIGNER_RELATIONS)[number];

/** One point of a consent, in plain words, answered by itself. */
export type ConsentPoint = {
  id: string;
  title: string;
  /** What is explained. */
  text: string;
  /** What the person says to it. */
  statement: string;
  /** An optional point may be declined; it must be answered all the same. */
  optional: boolean;
  sources: readonly SourceId[];
};

/** A text as it is shown and signed. Another text is another version. */
export type ConsentText = {
  /** `treatment-en`, `photographs-en`. */
  id: string;
  kind: ConsentKind;
  version: string;
  /** The day from which this version is in use. */
  date: string;
  /** BCP 47 language tag. */
  language: string;
  title: string;
  introduction: string;
  points: readonly ConsentPoint[];
  closing: string;
};

/** The text that is there, and whether it is in the language asked for. */
export type OfferedConsentText = ConsentText & {
  languageAsked: string;
  inLanguageAsked: boolean;
  /** Says so when there is no text in the language asked for; null when there is. */
  languageNote: string | null;
};

/** A signature as it was drawn, or typed by someone who cannot draw. Box and points in CSS pixels. */
export type DrawnSignature = {
  kind: "drawn";
  box: { width: number; height: number };
  strokes: readonly (readonly (readonly [x: number, y: number])[])[];
};
export type TypedSignature = { kind: "typed"; name: string };
export type ConsentSignature = DrawnSignature | TypedSignature;

/** What was signed, whole: the text itself is part of it. */
export type GivenConsent = {
  kind: ConsentKind;
  /** The plan it was given for; null for photographs and research. */
  planId: string | null;
  text: OfferedConsentText;
  answers: readonly { point: string; answer: ConsentAnswer }[];
  signerName: string;
  relation: SignerRelation;
  /** How it was explained when the text is not in the person's language; null when it is. */
  languageHelp: string | null;
  signature: ConsentSignature;
  withdrawal: { at: string; byPatient: boolean; reason: string | null } | null;
};
