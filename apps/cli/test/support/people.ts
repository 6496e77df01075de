/** A fictional woman of 38 whom no rule speaks against. */
export const HEALTHY_WOMAN = {
  age: 38,
  sex: "female",
  diagnosis: "female-pattern-hair-loss",
  stage: "sinclair-2",
  onset: "gradual",
  durationMonths: 24,
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
  device: "pen",
  plannedDepthMm: 0.6,
  lastSession: null,
  coTherapy: [],
  anaesthetic: null,
  labs: {},
  screens: { bddPositive: false },
  expectations: "realistic",
};

/** A fictional person 60 days after the last dose of oral isotretinoin. */
export const AFTER_ISOTRETINOIN = {
  ...HEALTHY_WOMAN,
  medications: [{ name: "isotretinoin", route: "oral", stopped_days_ago: 60 }],
};
