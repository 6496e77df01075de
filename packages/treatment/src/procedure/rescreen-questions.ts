import type { Basis } from "../bibliography/basis.ts";
import type { RescreenQuestion } from "./rescreen.ts";

const basis: Basis = {
  grade: "U",
  sources: ["who-surgical-checklist", "project-default"],
  against: [],
  reviewed: "2026-11-21",
};

/** Asked before every session; "changed" asks for the facts as they are now. */
export const RESCREEN_QUESTIONS: readonly RescreenQuestion[] = [
  {
    id: "pregnancy",
    text: "Pregnant, possibly pregnant, or breastfeeding since last time?",
    facts: ["pregnant", "breastfeeding"],
    basis,
  },
  {
    id: "medicines",
    text: "Any medicine begun, stopped or changed, creams too?",
    facts: ["medications"],
    basis,
  },
  {
    id: "illness",
    text: "Any new illness, fever or test result?",
    facts: ["conditions", "systemicSigns", "labs"],
    basis,
  },
  {
    id: "scalp",
    text: "Anything new on the scalp: sore, rash, blisters, pus, a changed mole?",
    facts: ["scalpFindings"],
    basis,
  },
  {
    id: "sun-and-procedures",
    text: "Sunburn, hair dye, peel, laser, injections or surgery on the scalp?",
    facts: ["recentEvents"],
    basis,
  },
  { id: "allergies", text: "Any new allergy?", facts: ["allergies"], basis },
];
