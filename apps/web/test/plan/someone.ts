import type { Facts } from "@anagen/treatment";

/** A made-up man with a pattern on the crown and nothing that stands against needling. */
export const SOMEONE: Partial<Facts> = {
  age: 41,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3v",
  onset: "gradual",
  durationMonths: 60,
  conditions: [],
  medications: [],
  allergies: [],
  pregnant: false,
  breastfeeding: false,
  skinType: 2,
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  coTherapy: [],
  screens: { bddPositive: false },
  expectations: "realistic",
};
