/**
 * Names of side effects after CTCAE version 5. The wording of single terms is still to be checked
 * against the NCI file (grade U); the general grades are those of its introduction.
 * @source ctcae-v5
 */
export const SIDE_EFFECT_TERMS = [
  { id: "skin-infection", name: "Skin infection" },
  { id: "rash", name: "Rash" },
  { id: "pruritus", name: "Pruritus" },
  { id: "dry-skin", name: "Dry skin" },
  { id: "skin-hyperpigmentation", name: "Skin hyperpigmentation" },
  { id: "skin-hypopigmentation", name: "Skin hypopigmentation" },
  { id: "scalp-pain", name: "Scalp pain" },
  { id: "bruising", name: "Bruising" },
  { id: "localized-oedema", name: "Localised oedema" },
  { id: "lymph-node-pain", name: "Lymph node pain" },
  { id: "allergic-reaction", name: "Allergic reaction" },
  { id: "anaphylaxis", name: "Anaphylaxis" },
  { id: "alopecia", name: "Alopecia" },
  // Without a term of their own in the list above (project words, grade U).
  { id: "granuloma", name: "Granuloma or firm nodule" },
  { id: "scar", name: "Scar" },
  { id: "herpes-reactivation", name: "Herpes reactivation" },
  { id: "psoriasis-flare", name: "Psoriasis in the treated area" },
  { id: "bleeding", name: "Bleeding" },
  { id: "anaesthetic-toxicity", name: "Toxicity of a local anaesthetic" },
  { id: "methaemoglobinaemia", name: "Methaemoglobinaemia" },
  { id: "minoxidil-systemic-effect", name: "Effect of minoxidil on heart or circulation" },
  { id: "blood-exposure", name: "Exposure to blood" },
  { id: "other", name: "Other" },
] as const;
export type SideEffectTerm = (typeof SIDE_EFFECT_TERMS)[number]["id"];
export const SIDE_EFFECT_TERM_IDS = SIDE_EFFECT_TERMS.map(({ id }) => id) as [
  SideEffectTerm,
  ...SideEffectTerm[],
];

/** General grades of CTCAE version 5, in our own words. @source ctcae-v5 */
export const SIDE_EFFECT_GRADES = [
  { grade: 1, name: "mild", meaning: "needs no treatment" },
  {
    grade: 2,
    name: "moderate",
    meaning: "needs local or simple treatment, or limits daily tasks such as shopping",
  },
  {
    grade: 3,
    name: "severe",
    meaning: "hospital, or limits washing, dressing or eating by oneself",
  },
  { grade: 4, name: "life-threatening", meaning: "urgent treatment to save life" },
  { grade: 5, name: "death", meaning: "death related to the event" },
] as const;
export type SideEffectGrade = (typeof SIDE_EFFECT_GRADES)[number]["grade"];

/** How likely the treatment caused it: the WHO-UMC categories, in our own words. */
export const CAUSALITIES = [
  {
    id: "certain",
    meaning: "fits in time, cannot be explained otherwise, ends when stopped, known for this",
  },
  { id: "probable", meaning: "fits in time, another cause is unlikely, ends when stopped" },
  { id: "possible", meaning: "fits in time, but another cause may explain it" },
  { id: "unlikely", meaning: "does not fit in time, or another cause explains it better" },
  { id: "conditional", meaning: "more is needed to judge, and is being collected" },
  { id: "unassessable", meaning: "cannot be judged: too little or contrary information" },
] as const;
export type Causality = (typeof CAUSALITIES)[number]["id"];
export const CAUSALITY_IDS = CAUSALITIES.map(({ id }) => id) as [Causality, ...Causality[]];

export const SIDE_EFFECT_OUTCOMES = [
  "ongoing",
  "recovering",
  "resolved",
  "resolved-with-sequelae",
  "fatal",
  "unknown",
] as const;
export type SideEffectOutcome = (typeof SIDE_EFFECT_OUTCOMES)[number];

/** The end of a side effect: nothing more to follow. */
export const isOver = (outcome: SideEffectOutcome): boolean =>
  outcome === "resolved" || outcome === "resolved-with-sequelae" || outcome === "fatal";
