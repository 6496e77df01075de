import {
  makePlan,
  type Plan,
  type PlanPreferences,
  plannedZones,
  RESCREEN_QUESTIONS,
  SESSION_CHECKLIST,
  screen,
  type TreatmentSession,
} from "../../src/index.ts";
import { someFacts } from "../plan/some-facts.ts";

export const DAY = "2026-11-21";

/** Facts of a made-up man of whom everything was asked and nothing found. */
export const asked = (changed: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({
    onset: "gradual",
    conditions: [],
    medications: [],
    allergies: [],
    pregnant: false,
    breastfeeding: false,
    scalpFindings: [],
    systemicSigns: [],
    recentEvents: [],
    labs: {},
    screens: { bddPositive: false },
    ...changed,
  });

export function aPlan(preferences: PlanPreferences = {}): Plan {
  const facts = asked();
  const { plan, whyNoPlan } = makePlan({
    facts,
    screening: screen(facts),
    preferences,
    today: DAY,
    overrides: [],
  });
  if (plan === null) throw new Error(whyNoPlan ?? "no plan");
  return plan;
}

export const CARTRIDGE = {
  kind: "cartridge" as const,
  name: "Cartridge 12",
  stockId: null,
  gtin: "09521234543213",
  lot: "AB1",
  serial: "7",
  expiresOn: "2027-12-31",
};

export const ALL_SAME = {
  answers: RESCREEN_QUESTIONS.map(({ id }) => ({ question: id, answer: "same" as const })),
  changes: {},
  overrides: [],
};

/** A session that keeps to `aPlan()` and lacks nothing. */
export const aSession = (changed: Partial<TreatmentSession> = {}): TreatmentSession => ({
  planId: "plan-1",
  planVersion: 1,
  consentId: "consent-1",
  number: 1,
  day: DAY,
  startedAt: `${DAY}T09:00:00.000Z`,
  previous: null,
  identity: ["name", "birth-date"],
  checklist: SESSION_CHECKLIST.map(({ id }) => ({
    item: id,
    answer: "done" as const,
    at: `${DAY}T09:01:00.000Z`,
  })),
  rescreen: ALL_SAME,
  rescreenResult: null,
  numbing: {
    used: false,
    weightKg: null,
    products: [],
    appliedAt: null,
    removedAt: null,
    check: null,
  },
  needling: { startedAt: `${DAY}T09:30:00.000Z`, endedAt: `${DAY}T09:47:00.000Z` },
  cartridges: [CARTRIDGE],
  zones: plannedZones(aPlan(), 1).map(({ zone, depthMm }) => ({
    zone,
    depthMm,
    passes: 4,
    directions: 3,
    endpoint: "mild-redness" as const,
    cartridge: 0,
    note: "",
  })),
  pain: { before: 0, during: 3, after: 1 },
  products: [],
  coTherapy: [],
  operator: {
    userId: "u1",
    name: "Op Example",
    role: "assistant",
    licence: null,
    training: [{ what: "Needling", on: "2026-01-01", by: "Academy (fictional)" }],
  },
  deviationReasons: [],
  photographs: { ids: ["picture-1"], whyNone: null },
  aftercare: { givenAt: `${DAY}T09:55:00.000Z`, how: "on paper" },
  needlestick: null,
  outcome: "completed",
  stoppedBecause: null,
  note: "",
  ...changed,
});
