import type { HeldSession } from "../held-session.ts";

type Held = { kind: "session"; daysAgo: number } & HeldSession;

const USUAL: HeldSession = {
  operator: "demo",
  cartridgeLot: "",
  cream: null,
  minutes: 17,
  endpoint: "mild-redness",
  pain: { before: 0, during: 3, after: 1 },
  whyNoPicture: "Photographed before the first session and at the milestones only.",
};

/** A session like most; what differs is written with each. */
export const session = (
  daysAgo: number,
  cartridgeLot: string,
  differs: Partial<HeldSession> = {},
): Held => ({ kind: "session", daysAgo, ...USUAL, cartridgeLot, ...differs });

/** Lidocaine 4 %, left on for 40 minutes. */
export const creamOf = (lot: string, weightKg: number, grams = 5) => ({
  lot,
  weightKg,
  grams,
  minutes: 40,
});
