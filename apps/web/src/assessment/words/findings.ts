import type { CO_THERAPIES, EVENT_NAMES, SCALP_FINDINGS, SYSTEMIC_SIGNS } from "@anagen/treatment";
import type { Choice } from "../../elements/fields/choice.ts";

type ScalpWord = (typeof SCALP_FINDINGS)[number];

export type FindingGroup = {
  readonly title: string;
  readonly choices: readonly Choice<ScalpWord>[];
};

/** What the eye can see, in groups that a person would look through one after another. */
export const SCALP_GROUPS: readonly FindingGroup[] = [
  {
    title: "Skin",
    choices: [
      { value: "dandruff-mild", label: "Mild dandruff" },
      { value: "erythema-severe", label: "Strong redness" },
      { value: "rash", label: "New rash" },
      { value: "plaques", label: "Thick scaly plaques" },
      { value: "weeping", label: "Weeping skin" },
      { value: "crusting", label: "Crusts" },
      { value: "open-wound", label: "Open wound" },
      { value: "atrophic-skin", label: "Thin, shiny skin" },
    ],
  },
  {
    title: "Infection",
    choices: [
      { value: "pustules", label: "Pus spots" },
      { value: "tender", label: "Tender to touch" },
      { value: "grouped-vesicles", label: "Small blisters in a group" },
      { value: "scaling-patch", label: "Scaly bald patch" },
      { value: "broken-hairs", label: "Broken hairs" },
      { value: "occipital-nodes", label: "Swollen nodes at the back of the head" },
    ],
  },
  {
    title: "Hair roots",
    choices: [
      { value: "perifollicular-erythema", label: "Redness round single hairs" },
      { value: "perifollicular-scale", label: "Scale round single hairs" },
      { value: "loss-of-follicular-openings", label: "Smooth skin, no openings of hair roots" },
      { value: "burning", label: "Burning or pain" },
      { value: "eyebrow-loss", label: "Thinning eyebrows" },
    ],
  },
  {
    title: "Spots and scars",
    choices: [
      { value: "raised-mole-stable", label: "Raised mole, unchanged" },
      { value: "birthmark", label: "Birthmark" },
      { value: "raised-scar", label: "Raised scar" },
      { value: "pigmented-lesion-changing", label: "Dark spot that changes" },
      { value: "non-healing-lesion", label: "Sore that does not heal" },
    ],
  },
];

export const SIGNS: readonly Choice<(typeof SYSTEMIC_SIGNS)[number]>[] = [
  { value: "fever", label: "Fever" },
  { value: "weight-loss", label: "Weight loss without trying" },
  { value: "joint-pain", label: "Joint pain" },
  { value: "night-sweats", label: "Night sweats" },
  { value: "virilisation", label: "Deeper voice, new body hair", hint: "in a woman: virilisation" },
];

export const EVENTS: readonly Choice<(typeof EVENT_NAMES)[number]>[] = [
  { value: "sunburn", label: "Sunburn or strong tan" },
  { value: "hair-transplant", label: "Hair transplant" },
  { value: "scalp-injury", label: "Scalp injury" },
  { value: "hair-dye", label: "Hair dye" },
  { value: "botulinum", label: "Botulinum toxin" },
  { value: "filler", label: "Filler" },
  { value: "peel", label: "Chemical peel" },
  { value: "laser", label: "Laser" },
];

export const CO_THERAPY: readonly Choice<(typeof CO_THERAPIES)[number]>[] = [
  { value: "minoxidil-topical", label: "Minoxidil on the scalp" },
  { value: "minoxidil-oral", label: "Minoxidil tablets" },
  { value: "finasteride", label: "Finasteride" },
  { value: "prp", label: "Platelet-rich plasma (PRP)" },
  { value: "laser-light", label: "Low-level laser light" },
];

export const ALLERGIES: readonly Choice<string>[] = [
  { value: "nickel", label: "Nickel" },
  { value: "stainless-steel", label: "Stainless steel" },
  { value: "lidocaine", label: "Lidocaine", alsoKnownAs: ["lignocaine", "numbing"] },
  { value: "prilocaine", label: "Prilocaine", alsoKnownAs: ["numbing"] },
  { value: "lidocaine-prilocaine", label: "Lidocaine with prilocaine", alsoKnownAs: ["Emla"] },
  { value: "local-anaesthetic", label: "Local anaesthetic, which one is not known" },
  { value: "mepivacaine", label: "Mepivacaine" },
  { value: "bupivacaine", label: "Bupivacaine" },
  { value: "articaine", label: "Articaine" },
  { value: "povidone-iodine", label: "Povidone-iodine", alsoKnownAs: ["Betadine"] },
  { value: "iodine", label: "Iodine" },
  { value: "chlorhexidine", label: "Chlorhexidine" },
  { value: "alcohol", label: "Alcohol on the skin" },
  { value: "latex", label: "Latex" },
  { value: "penicillin", label: "Penicillin" },
  { value: "amoxicillin", label: "Amoxicillin" },
  { value: "aspirin", label: "Aspirin" },
  { value: "ibuprofen", label: "Ibuprofen" },
  { value: "pollen", label: "Pollen", alsoKnownAs: ["hay fever", "grass", "tree"] },
  { value: "house-dust-mite", label: "House dust mite" },
  { value: "pet-dander", label: "Pets", alsoKnownAs: ["cat", "dog", "animal"] },
  { value: "bee-venom", label: "Bee venom" },
  { value: "wasp-venom", label: "Wasp venom" },
  { value: "nuts", label: "Nuts", alsoKnownAs: ["tree nuts"] },
  { value: "peanut", label: "Peanut" },
  { value: "egg", label: "Egg" },
  { value: "milk", label: "Milk" },
  { value: "fish", label: "Fish" },
  { value: "shellfish", label: "Shellfish" },
  { value: "soy", label: "Soy" },
  { value: "wheat", label: "Wheat", alsoKnownAs: ["gluten"] },
];
