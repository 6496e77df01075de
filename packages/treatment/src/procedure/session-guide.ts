import { NUMBING_MINUTES } from "../anaesthetic/anaesthetic-caps.ts";
import type { Basis } from "../bibliography/basis.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";
import type { SessionStep } from "./session-words.ts";

const basis: Basis = {
  grade: "C",
  sources: ["article-003"],
  against: [],
  reviewed: "2026-11-21",
};

/** What is done at each step, for the one who does it. */
export const STEP_TEXTS: readonly { id: SessionStep; title: string; text: string }[] = [
  {
    id: "sign-in",
    title: "Sign in",
    text: "Identity by two items, consent, what changed since last time, allergies, pictures, emergency kit.",
  },
  {
    id: "numbing",
    title: "Numbing",
    text: "Cream if wanted, its dose checked by weight and product. It stays on 15 to 45 minutes, then it is removed fully.",
  },
  {
    id: "time-out",
    title: "Time out",
    text: "Skin cleaned, gloves, a sealed cartridge opened in view, lot and expiry, zone and depth read out.",
  },
  {
    id: "needling",
    title: "Needling",
    text: "15 to 20 minutes, passes counted by zone, until mild redness or pinpoint bleeding. Stop for faintness, heavy bleeding or unusual pain.",
  },
  {
    id: "after-needling",
    title: "After needling",
    text: "Blood wiped off. Only products of the plan, each with its lot. Co-therapy with its timing, pain, pictures.",
  },
  {
    id: "sign-out",
    title: "Sign out",
    text: "Cartridge to the sharps bin, handpiece wiped, aftercare and phone number given.",
  },
];

const { needlingMinutes } = PROTOCOL_VALUES;

/** How long a step usually takes. Outside of it a reason is asked for; nothing is blocked. */
export const SESSION_TIMERS = {
  numbing: { lowMinutes: NUMBING_MINUTES.low, highMinutes: NUMBING_MINUTES.high, basis },
  needling: {
    lowMinutes: needlingMinutes.value.low,
    highMinutes: needlingMinutes.value.high,
    basis,
  },
} as const;

const cdc: Basis = { ...basis, grade: "A", sources: ["niosh-bloodborne"] };

/** For a staff member who was pricked. */
export const NEEDLESTICK_ADVICE: readonly { text: string; basis: Basis }[] = [
  { text: "Wash the place with soap and water now. Do not squeeze it.", basis: cdc },
  { text: "Report it, and write down how it happened.", basis: cdc },
  {
    text: "Seek care at once. Prophylaxis against hepatitis B is best within 24 hours; against HIV it is begun within hours.",
    basis: cdc,
  },
  {
    text: "After 72 hours prophylaxis against HIV is usually no longer begun.",
    basis: { ...cdc, grade: "U" },
  },
  { text: "There is no prophylaxis against hepatitis C; blood tests follow it up.", basis: cdc },
];
