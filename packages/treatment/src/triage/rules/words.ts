import type { Symptom } from "../symptoms.ts";

// Lists of symptoms that several rules read.

export const EXPECTED_EARLY = [
  "redness",
  "swelling",
  "warmth",
  "tenderness",
  "pain",
  "tightness",
  "tingling",
  "itching",
  "dryness",
  "peeling",
  "flaking",
  "bruising",
  "pinpoint-bleeding-stopped",
] as const satisfies readonly Symptom[];

export const MAY_GROW = [
  "redness",
  "swelling",
  "warmth",
  "tenderness",
  "pain",
] as const satisfies readonly Symptom[];

export const EYE = [
  "eye-pain",
  "eye-redness",
  "vision-change",
] as const satisfies readonly Symptom[];
export const VESICLES = ["grouped-vesicles", "blisters"] as const satisfies readonly Symptom[];
export const PUS = ["pustules", "pus"] as const satisfies readonly Symptom[];
export const LUMPS = ["firm-nodules", "lumps"] as const satisfies readonly Symptom[];
export const MARKS = [
  "pigment-change",
  "pale-patches",
  "scar",
] as const satisfies readonly Symptom[];
export const ALLERGIC_SKIN = ["weeping-rash", "hives"] as const satisfies readonly Symptom[];

export const SERIOUS_ILLNESS = [
  "chills",
  "vomiting",
  "confusion",
  "fast-heartbeat",
  "fast-breathing",
  "black-skin",
] as const satisfies readonly Symptom[];

/** Illnesses that weaken the body's defence; medicines that do are found by their class. */
export const WEAK_DEFENCE = ["diabetes", "organ-transplant", "neutropenia", "hiv"] as const;

export const FEVER_FROM_C = 38;
