// Ways of taking a medicine, as written in the facts (spaces as hyphens). A route in words outside
// these lists, such as "solution" or "spray" alone, counts as into the body: the stricter reading.

/** Put on the skin and meant to stay there. */
export const ON_THE_SKIN = [
  "topical",
  "topically",
  "cutaneous",
  "skin",
  "scalp",
  "on-the-skin",
  "on-the-scalp",
  "cream",
  "topical-cream",
  "gel",
  "topical-gel",
  "lotion",
  "topical-lotion",
  "scalp-lotion",
  "ointment",
  "topical-ointment",
  "shampoo",
  "topical-solution",
  "scalp-solution",
  "topical-foam",
  "scalp-foam",
  "topical-spray",
];

export const IN_THE_EYE = [
  "ophthalmic",
  "ocular",
  "eye",
  "eye-drop",
  "eye-drops",
  "eye-ointment",
  "intravitreal",
];

/** Breathed in, or put into the nose, the ear or the bowel: little reaches the body. */
export const BREATHED_IN_OR_LOCAL = [
  "inhaled",
  "inhalation",
  "oral-inhalation",
  "inhaler",
  "via-inhaler",
  "nebulised",
  "nebulized",
  "nasal",
  "nasal-spray",
  "nasal-drops",
  "intranasal",
  "nose",
  "otic",
  "ear",
  "ear-drops",
  "rectal",
];

/** Swallowed or injected: never on the skin. */
export const INTO_THE_BODY = [
  "oral",
  "orally",
  "by-mouth",
  "mouth",
  "po",
  "tablet",
  "tablets",
  "capsule",
  "capsules",
  "oral-solution",
  "sublingual",
  "injection",
  "subcutaneous",
  "intramuscular",
  "intravenous",
  "infusion",
];
