// The words a case may use. Free words (names of conditions, medicines, findings) are checked
// against the tables of `screening` and `medicines`; these are the closed lists.

export const SEXES = ["female", "male", "other"] as const;
export const SKIN_TYPES = [1, 2, 3, 4, 5, 6] as const;
export const DIAGNOSES = [
  "androgenetic-alopecia",
  "female-pattern-hair-loss",
  "alopecia-areata",
  "telogen-effluvium",
  "anagen-effluvium",
  "scarring-alopecia",
  "traction-alopecia",
  "no-visible-loss",
  "undetermined",
] as const;
export const ONSETS = ["gradual", "subacute", "sudden"] as const;
export const CONDITION_STATUSES = [
  "active",
  "severe",
  "mild",
  "stable",
  "controlled",
  "uncontrolled",
  "chronic",
  "undetectable",
  "past",
  "resolved",
  "known",
  "personal",
  "family",
] as const;
export const SETTINGS = ["clinic", "home"] as const;
export const DEVICES = ["pen", "roller", "stamp"] as const;
export const EXPECTATIONS = ["realistic", "cure"] as const;

export const CONDITION_NAMES = [
  "haemophilia",
  "von-willebrand-disease",
  "factor-deficiency",
  "platelet-dysfunction",
  "thrombocytopenia",
  "bacterial-folliculitis",
  "cellulitis",
  "impetigo",
  "tinea-capitis",
  "herpes-simplex",
  "herpes-zoster",
  "seborrhoeic-dermatitis",
  "eczema",
  "psoriasis",
  "contact-dermatitis",
  "lichen-planopilaris",
  "keloid-history",
  "diabetes",
  "hypertension",
  "heart-failure",
  "coronary-stent",
  "angina",
  "arrhythmia",
  "atrial-fibrillation",
  "venous-thromboembolism",
  "hiv",
  "hepatitis-a",
  "hepatitis-b",
  "hepatitis-c",
  "organ-transplant",
  "neutropenia",
  "rheumatoid-arthritis",
  "polymyalgia-rheumatica",
  "lupus",
  "scleroderma",
  "breast-cancer",
  "skin-cancer",
  "radiotherapy",
  "radiotherapy-scalp",
  "g6pd-deficiency",
  "methaemoglobinaemia",
  "asthma",
  "hypothyroidism",
] as const;

export const SCALP_FINDINGS = [
  "dandruff-mild",
  "erythema-severe",
  "weeping",
  "crusting",
  "pustules",
  "tender",
  "grouped-vesicles",
  "open-wound",
  "rash",
  "plaques",
  "scaling-patch",
  "broken-hairs",
  "occipital-nodes",
  "perifollicular-erythema",
  "perifollicular-scale",
  "loss-of-follicular-openings",
  "burning",
  "eyebrow-loss",
  "raised-mole-stable",
  "raised-scar",
  "birthmark",
  "pigmented-lesion-changing",
  "non-healing-lesion",
  "atrophic-skin",
] as const;

export const SYSTEMIC_SIGNS = [
  "fever",
  "weight-loss",
  "joint-pain",
  "night-sweats",
  "virilisation",
] as const;

export const EVENT_NAMES = [
  "sunburn",
  "hair-transplant",
  "scalp-injury",
  "hair-dye",
  "botulinum",
  "filler",
  "peel",
  "laser",
] as const;

/** Allergies with a rule; any other is looked up in the table of allergies without bearing. */
export const CO_THERAPIES = [
  "minoxidil-topical",
  "minoxidil-oral",
  "finasteride",
  "prp",
  "laser-light",
] as const;

const STAGE_PATTERN =
  /^(norwood-(1|2|3|3v|4|5|6|7)|ludwig-[1-3]|sinclair-[1-5]|salt-(\d{1,2}|100))$/;

/** Norwood-Hamilton 1-7 (3v), Ludwig 1-3, Sinclair 1-5, SALT 0-100 (percent of scalp bare). */
export const isStage = (text: string): boolean => STAGE_PATTERN.test(text);
export const STAGE_WORDS = "norwood-1..7 (3v), ludwig-1..3, sinclair-1..5, salt-0..100";
