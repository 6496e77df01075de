/** What a medicine means for needling. One medicine may be in several classes. */
export const MEDICINE_CLASS_NAMES = [
  "systemic-retinoid",
  "topical-retinoid",
  "topical-acid",
  "vitamin-k-antagonist",
  "direct-anticoagulant",
  "heparin",
  "antiplatelet",
  "corticosteroid",
  "immunosuppressant",
  "biologic",
  "chemotherapy",
  "methaemoglobinaemia-linked",
  "amide-anaesthetic",
  "ester-anaesthetic",
  "nsaid",
  "minoxidil",
  "finasteride-like",
  "antiviral",
  "no-bearing",
] as const;
export type MedicineClass = (typeof MEDICINE_CLASS_NAMES)[number];

/**
 * One medicine as prescribed or bought. The route (swallowed, inhaled, on the skin) is not part of
 * it: the classes say what it can be, the rule that reads them looks at the route.
 */
export type Medicine = {
  /** International non-proprietary name where there is one, in lower case. */
  generic: string;
  classes: MedicineClass[];
  /** Other names, also in other languages. */
  synonyms: string[];
  brands: string[];
  note?: string;
};
