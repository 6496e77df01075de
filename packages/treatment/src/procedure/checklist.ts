import type { Basis } from "../bibliography/basis.ts";

export const CHECK_PHASES = ["sign-in", "time-out", "sign-out"] as const;
export type CheckPhase = (typeof CHECK_PHASES)[number];

export type CheckItem = {
  id: string;
  phase: CheckPhase;
  text: string;
  why: string;
  /** May be answered with "does not apply". */
  mayNotApply: boolean;
  basis: Basis;
};

const who: Basis = {
  grade: "A",
  sources: ["who-surgical-checklist", "checklist-use-2019"],
  against: [],
  reviewed: "2026-11-21",
};
const ofProject: Basis = { ...who, grade: "U", sources: ["project-default"] };
const ofArticle: Basis = { ...who, grade: "C", sources: ["article-003"] };
const traced: Basis = { ...who, grade: "A", sources: ["cdc-mmwr-2024"] };

const item = (
  phase: CheckPhase,
  id: string,
  {
    text,
    why,
    basis,
    mayNotApply,
  }: Pick<CheckItem, "text" | "why" | "basis"> & { mayNotApply?: true },
): CheckItem => ({ id, phase, text, why, basis, mayNotApply: mayNotApply ?? false });

/** Sign in, time out, sign out: what is said aloud and ticked, in this order. */
export const SESSION_CHECKLIST: readonly CheckItem[] = [
  item("sign-in", "consent-in-hand", {
    text: "Consent is signed, and the person still wants the treatment.",
    why: "Off-label use, not a cure, and the harms were explained.",
    basis: who,
  }),
  item("sign-in", "area-and-map", {
    text: "Area and zones are agreed on the scalp map; moles and raised scars are marked to be left out.",
    why: "So that the right place is needled and no lesion is hit.",
    basis: who,
  }),
  item("sign-in", "allergies-asked", {
    text: "Allergies were asked: anaesthetic, antiseptic, iodine, nickel and steel, latex.",
    why: "Cream, antiseptic, needle and gloves are chosen by the answer.",
    basis: who,
  }),
  item("sign-in", "emergency-kit", {
    text: "The emergency kit for allergy and anaesthetic toxicity is in the room and in date.",
    why: "Both are rare and leave no time to look for it.",
    basis: ofProject,
  }),
  item("time-out", "cream-removed", {
    text: "The numbing cream was removed fully.",
    why: "Cream on open channels is taken up faster.",
    basis: { ...who, sources: ["lidocaine-prilocaine-label"] },
    mayNotApply: true,
  }),
  item("time-out", "skin-cleaned", {
    text: "The skin was cleaned with an antiseptic, and it is dry.",
    why: "It lowers the risk of infection.",
    basis: ofArticle,
  }),
  item("time-out", "gloves", {
    text: "Hands are washed and gloves are on.",
    why: "Standard precautions hold for everyone.",
    basis: { ...who, sources: ["niosh-bloodborne"] },
  }),
  item("time-out", "sealed-cartridge", {
    text: "A sealed, sterile, single-use cartridge was opened in view of the patient.",
    why: "Shared or re-used needles carried HIV from one client to others.",
    basis: traced,
  }),
  item("time-out", "lot-recorded", {
    text: "Lot and expiry of the cartridge are recorded.",
    why: "If a lot is recalled, the people can be found.",
    basis: traced,
  }),
  item("time-out", "read-out", {
    text: "Name, zone and depth were read out.",
    why: "A last moment to notice a mistake.",
    basis: who,
  }),
  item("time-out", "prp-tube-matched", {
    text: "The PRP tube carries this person's name and birth date; two people compared it.",
    why: "Own blood only.",
    basis: { ...who, grade: "C", sources: ["prp-exclusions"] },
    mayNotApply: true,
  }),
  item("sign-out", "sharps-bin", {
    text: "The cartridge is in the sharps bin.",
    why: "Nobody is pricked, and nothing is used again.",
    basis: { ...who, sources: ["niosh-bloodborne"] },
  }),
  item("sign-out", "handpiece", {
    text: "The handpiece's sheath is off, and the handpiece is wiped.",
    why: "Blood reaches the handpiece behind the cartridge.",
    basis: { ...who, sources: ["cdc-disinfection-2008"] },
    mayNotApply: true,
  }),
  item("sign-out", "blood-wiped", {
    text: "Blood is wiped off the scalp and the surfaces.",
    why: "Blood on surfaces can carry infection.",
    basis: { ...who, sources: ["cdc-disinfection-2008"] },
  }),
  item("sign-out", "phone-number", {
    text: "The person has the number to call, day and night.",
    why: "Some harms need help on the same day.",
    basis: ofProject,
  }),
  item("sign-out", "feels-well", {
    text: "The person feels well enough to leave: not faint, bleeding has stopped.",
    why: "Faintness and bleeding are seen before the door, not after it.",
    basis: ofProject,
  }),
];
