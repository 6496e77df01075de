import {
  CO_THERAPIES,
  CONDITION_NAMES,
  EVENT_NAMES,
  SCALP_FINDINGS,
  SYSTEMIC_SIGNS,
} from "../facts/words.ts";

/** Illnesses with a rule beside those of `CONDITION_NAMES`. */
const FURTHER_ILLNESSES_WITH_A_RULE = [
  "dermatomyositis",
  "polymyositis",
  "mixed-connective-tissue-disease",
];

/**
 * Words without a rule that the table knows to have no bearing on needling (project default, to be
 * confirmed by a dermatologist). A word outside both lists cannot be screened.
 */
const ILLNESSES_WITHOUT_BEARING = [
  "acid-reflux",
  "acne",
  "allergic-rhinitis",
  "anxiety",
  "benign-prostatic-hyperplasia",
  "depression",
  "endometriosis",
  "gastritis",
  "glaucoma",
  "gout",
  "hay-fever",
  "high-cholesterol",
  "hyperlipidaemia",
  "hyperthyroidism",
  "insulin-resistance",
  "iron-deficiency",
  "irritable-bowel-syndrome",
  "lactose-intolerance",
  "low-back-pain",
  "menopause",
  "migraine",
  "osteoarthritis",
  "osteoporosis",
  "polycystic-ovary-syndrome",
  "prediabetes",
  "rosacea",
  "sleep-apnoea",
  "vitamin-d-deficiency",
];

const ALLERGIES_WITH_A_RULE = [
  "nickel",
  "stainless-steel",
  "lidocaine",
  "prilocaine",
  "lidocaine-prilocaine",
  "mepivacaine",
  "bupivacaine",
  "ropivacaine",
  "levobupivacaine",
  "articaine",
  "etidocaine",
  "amide-anaesthetic",
  "local-anaesthetic",
  "povidone-iodine",
  "iodine",
  "chlorhexidine",
  "alcohol",
  "latex",
];

const ALLERGIES_WITHOUT_BEARING = [
  "amoxicillin",
  "animal-dander",
  "aspirin",
  "bee-venom",
  "cat",
  "cats",
  "cow-milk",
  "dog",
  "dogs",
  "dust",
  "dust-mite",
  "dust-mites",
  "egg",
  "eggs",
  "fish",
  "gluten",
  "grass",
  "grass-pollen",
  "hay-fever",
  "house-dust-mite",
  "ibuprofen",
  "kiwi",
  "milk",
  "mould",
  "nuts",
  "peanut",
  "peanuts",
  "penicillin",
  "pet-dander",
  "pollen",
  "ragweed",
  "sesame",
  "shellfish",
  "soy",
  "strawberry",
  "tree-nuts",
  "tree-pollen",
  "wasp-venom",
  "wheat",
];

/** Other spellings of a word, by the word the rules use. */
const SPELLINGS: Record<string, string> = {
  hemophilia: "haemophilia",
  "haemophilia-a": "haemophilia",
  "haemophilia-b": "haemophilia",
  "hemophilia-a": "haemophilia",
  "hemophilia-b": "haemophilia",
  "von-willebrand": "von-willebrand-disease",
  "seborrheic-dermatitis": "seborrhoeic-dermatitis",
  "atopic-dermatitis": "eczema",
  "atopic-eczema": "eczema",
  "type-1-diabetes": "diabetes",
  "type-2-diabetes": "diabetes",
  "diabetes-type-1": "diabetes",
  "diabetes-type-2": "diabetes",
  "diabetes-mellitus": "diabetes",
  keloid: "keloid-history",
  keloids: "keloid-history",
  "hypertrophic-scar": "keloid-history",
  "hypertrophic-scars": "keloid-history",
  shingles: "herpes-zoster",
  "cold-sore": "herpes-simplex",
  "cold-sores": "herpes-simplex",
  "cardiac-stent": "coronary-stent",
  "systemic-lupus-erythematosus": "lupus",
  sle: "lupus",
  "systemic-sclerosis": "scleroderma",
  "g6pd-deficient": "g6pd-deficiency",
  methemoglobinemia: "methaemoglobinaemia",
  steel: "stainless-steel",
  lignocaine: "lidocaine",
  "local-anesthetic": "local-anaesthetic",
  "amide-anesthetic": "amide-anaesthetic",
  emla: "lidocaine-prilocaine",
  minoxidil: "minoxidil-topical",
  "platelet-rich-plasma": "prp",
  botox: "botulinum",
  "botulinum-toxin": "botulinum",
  "chemical-peel": "peel",
  virilization: "virilisation",
};

/** One word as the tables write it: lower case, hyphens for spaces, one spelling. */
export function asTableWord(word: string): string {
  const folded = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-")
    .replace(/[’']/g, "");
  return SPELLINGS[folded] ?? folded;
}

export const KNOWN_WORDS: Record<
  "conditions" | "scalpFindings" | "systemicSigns" | "allergies" | "recentEvents" | "coTherapy",
  ReadonlySet<string>
> = {
  conditions: new Set<string>([
    ...CONDITION_NAMES,
    ...FURTHER_ILLNESSES_WITH_A_RULE,
    ...ILLNESSES_WITHOUT_BEARING,
  ]),
  scalpFindings: new Set<string>(SCALP_FINDINGS),
  systemicSigns: new Set<string>(SYSTEMIC_SIGNS),
  allergies: new Set<string>([...ALLERGIES_WITH_A_RULE, ...ALLERGIES_WITHOUT_BEARING]),
  recentEvents: new Set<string>(EVENT_NAMES),
  coTherapy: new Set<string>(CO_THERAPIES),
};
