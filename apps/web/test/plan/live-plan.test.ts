import { type Facts, NOTHING_KNOWN, screen } from "@anagen/treatment";
import { expect, test } from "vitest";
import { planChanges } from "../../src/plan/changes/plan-changes.ts";
import { planInWords } from "../../src/plan/plan-in-words.ts";
import { livePlan } from "../../src/plan/record/live-plan.ts";
import type { Preferences } from "../../src/plan/record/plan-record.ts";

const FACTS: Facts = {
  ...NOTHING_KNOWN,
  age: 41,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3v",
  onset: "gradual",
  durationMonths: 60,
  conditions: [],
  medications: [],
  allergies: [],
  pregnant: false,
  breastfeeding: false,
  skinType: 2,
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  coTherapy: [],
  screens: { bddPositive: false },
  expectations: "realistic",
};
const BODY = { facts: FACTS, screening: screen(FACTS), overrides: [] };
const TODAY = "2026-11-21";

function planFor(
  preferences: Preferences,
  prices: Parameters<typeof livePlan>[2]["prices"] = null,
) {
  const { plan } = livePlan(BODY, preferences, { today: TODAY, prices });
  if (plan === null) throw new Error("no plan for the facts of this test");
  return plan;
}

test("one more session moves the number, the last day and the cost, and says why", () => {
  const changes = planChanges(planFor({ sessions: 4 }), planFor({ sessions: 5 }));
  expect(changes.map(({ what }) => what)).toEqual([
    "Sessions",
    "Last session on the calendar",
    "Cost of the course",
  ]);
  expect(changes[0]).toMatchObject({ before: "4", after: "5" });
  expect(changes[0]?.because).toContain("5 asked for");
});

test("a shorter interval than the skin is given changes nothing and is named as not followed", () => {
  const asked = planFor({ intervalDays: 7 });
  expect(planChanges(planFor({}), asked)).toEqual([]);
  expect(asked.adjustments.map(({ path }) => path)).toContain("preferences.intervalDays");
});

test("the clinic's price stands where none was asked for, in its own currency only", () => {
  const prices = { currency: "EUR", perSession: { low: 200, high: 300 } };
  expect(planFor({}, prices).cost).toMatchObject({
    currency: "EUR",
    perSession: prices.perSession,
  });
  expect(planFor({ currency: "USD" }, prices).cost.currency).toBe("USD");
  const own = { currency: "USD", costPerSession: { low: 1, high: 2 } };
  expect(planFor(own, prices).cost.perSession).toEqual({ low: 1, high: 2 });
});

test("a wish that means nothing is refused by its path, not thrown", () => {
  const broken = { costPerSession: { low: 3, high: 1 } };
  const { plan, refusal } = livePlan(BODY, broken, { today: TODAY, prices: null });
  expect(plan).toBeNull();
  expect(refusal?.path).toBe("preferences.costPerSession");
});

test("the plan in words carries the off-label line, every date and no empty part", () => {
  const plan = planFor({});
  const text = planInWords(plan);
  expect(text).toContain("Scalp use is off-label in the US.");
  for (const { label } of plan.schedule) expect(text).toContain(label);
  expect(text).not.toMatch(/\n\n\n/);
});
