/** Where a symptom stands in a form. */
export const SYMPTOM_GROUPS = [
  "Skin of the scalp",
  "Bleeding, pus, blisters, lumps",
  "Hair and marks",
  "How you feel",
  "Breathing, heart, swelling",
  "After the numbing cream",
  "Eyes",
  "Blood contact",
] as const;
export type SymptomGroup = (typeof SYMPTOM_GROUPS)[number];

const ofGroup = <const Words extends Record<string, string>>(group: SymptomGroup, words: Words) =>
  (Object.entries(words) as [keyof Words & string, string][]).map(([word, label]) => ({
    word,
    label,
    group,
  }));

/**
 * Every symptom that the triage rules know, with its name in plain words. A word that is not here
 * cannot be judged: it never reassures.
 */
export const SYMPTOMS = [
  ...ofGroup("Skin of the scalp", {
    redness: "Redness",
    swelling: "Swelling of the scalp or forehead",
    warmth: "Warm skin",
    tenderness: "Tender to touch",
    pain: "Pain",
    tightness: "Tight feeling",
    tingling: "Tingling",
    itching: "Itching",
    dryness: "Dry skin",
    peeling: "Peeling",
    flaking: "Flakes",
    bruising: "Bruise",
    dandruff: "Dandruff",
    acne: "Acne",
    "red-streaks": "Red streaks running away from the area",
    "black-skin": "Black or dead-looking skin",
    hives: "Hives (itchy raised wheals)",
    "weeping-rash": "Itchy, weeping rash",
  }),
  ...ofGroup("Bleeding, pus, blisters, lumps", {
    "pinpoint-bleeding-stopped": "Small bleeding points that have stopped",
    "bleeding-not-stopping": "Bleeding that does not stop",
    oozing: "Oozing fluid",
    crusting: "Crusts",
    pustules: "Pus spots",
    pus: "Pus",
    blisters: "Blisters",
    "grouped-vesicles": "Small blisters in a group",
    "scaly-plaques": "Raised scaly patches",
    "firm-nodules": "Firm bumps",
    lumps: "Lumps",
    "swollen-lymph-nodes": "Swollen glands at neck, ear or back of the head",
  }),
  ...ofGroup("Hair and marks", {
    "increased-shedding": "More hair falling out",
    "patchy-hair-loss": "Hair loss in patches",
    "pigment-change": "Dark marks",
    "pale-patches": "Pale marks",
    scar: "Scar",
  }),
  ...ofGroup("How you feel", {
    fever: "Fever",
    chills: "Shivering",
    malaise: "Feeling ill",
    vomiting: "Vomiting",
    confusion: "Confusion",
    faintness: "Faint, or fainted",
    dizziness: "Dizzy",
    headache: "Headache",
  }),
  ...ofGroup("Breathing, heart, swelling", {
    "fast-heartbeat": "Fast heartbeat",
    palpitations: "Pounding heart",
    "fast-breathing": "Fast breathing",
    breathlessness: "Short of breath",
    wheeze: "Wheezing",
    "throat-tightness": "Tight throat",
    "tongue-swelling": "Swollen tongue",
    "lip-swelling": "Swollen lips",
    "face-swelling": "Swollen face",
    collapse: "Collapse",
    "chest-pain": "Chest pain",
    "sudden-weight-gain": "Sudden weight gain",
    "hand-foot-swelling": "Swollen hands or feet",
  }),
  ...ofGroup("After the numbing cream", {
    "perioral-numbness": "Numb lips or mouth",
    "metallic-taste": "Metal taste",
    tinnitus: "Ringing ears",
    "muscle-twitching": "Twitching muscles",
    seizure: "Seizure (fit)",
    "blue-grey-lips": "Blue or grey lips",
  }),
  ...ofGroup("Eyes", {
    "eye-pain": "Eye pain",
    "eye-redness": "Red eye",
    "vision-change": "Change of vision",
  }),
  ...ofGroup("Blood contact", {
    "shared-device-blood-exposure":
      "Needles shared or used before on someone else, or others' blood",
    needlestick: "Pricked by a used needle",
  }),
] as const;

export type Symptom = (typeof SYMPTOMS)[number]["word"];

export const SYMPTOM_WORDS: readonly Symptom[] = SYMPTOMS.map(({ word }) => word);
