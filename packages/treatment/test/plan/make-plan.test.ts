import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import type { Facts } from "../../src/facts/facts.ts";
import { makePlan, type PlanRequest } from "../../src/plan/make-plan.ts";
import type { PlanPreferences } from "../../src/plan/plan.ts";
import { aFinding, aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

const TODAY = "2026-11-21";

const planOf = (facts: Partial<Facts> = {}, rest: Partial<PlanRequest> = {}) => {
  const { plan } = makePlan({
    facts: someFacts(facts),
    screening: aScreening(),
    today: TODAY,
    ...rest,
  });
  if (plan === null) throw new Error("a plan was expected");
  return plan;
};
const withPreferences = (preferences: PlanPreferences) => planOf({}, { preferences });
const datesOf = (plan: ReturnType<typeof planOf>, kind: string) =>
  plan.schedule.filter((entry) => entry.kind === kind).map(({ date }) => date);

test("a first plan: 0.6 mm, four to six sessions 14 days apart, from today", () => {
  const plan = planOf();
  expect(plan.protocol).toMatchObject({
    device: { value: "pen" },
    depthMm: { start: { value: 0.6 }, stepMax: { value: 0.25 }, max: { value: 1.5 } },
    intervalDays: { value: 14 },
    sessions: { min: { value: 4 }, max: { value: 6 } },
    zones: { value: ["frontal-hairline", "temporal-left", "temporal-right", "vertex"] },
  });
  expect(datesOf(plan, "session")).toEqual([
    "2026-11-21",
    "2026-12-05",
    "2026-12-19",
    "2027-01-02",
  ]);
  expect(datesOf(plan, "review")).toEqual(["2027-01-16"]);
});

test("D11: first results count from the first session, best results from the last", () => {
  const plan = planOf();
  expect(datesOf(plan, "milestone")).toEqual([
    "2027-02-21",
    "2027-05-21",
    "2027-07-02",
    "2027-11-21",
    "2028-01-02",
  ]);
});

test("a course that rises to 1 mm or more keeps 28 days throughout", () => {
  const plan = planOf({ plannedDepthMm: 1.5 });
  expect(plan.protocol.depthMm.bySession).toEqual([0.6, 0.85, 1.1, 1.35]);
  expect(plan.protocol.intervalDays.value).toBe(28);
});

test("skin that marks easily gets one more picture at week 6", () => {
  const weekSix = "2027-01-02";
  expect(datesOf(planOf({ skinType: 4 }), "photographs")).toContain(weekSix);
  expect(datesOf(planOf({ skinType: 3 }), "photographs")).not.toContain(weekSix);
});

test("eight sessions: the review stands after the fourth, before the fifth", () => {
  const plan = withPreferences({ sessions: 8 });
  const kinds = plan.schedule.filter(({ kind }) => kind === "session" || kind === "review");
  expect(kinds.findIndex(({ kind }) => kind === "review")).toBe(4);
  expect(plan.cost.course).toEqual({ low: 800, high: 5600 });
});

test("a start before today moves to today and says so", () => {
  const plan = withPreferences({ startDate: "2026-11-20" });
  expect(plan.startDate.value).toBe(TODAY);
  expect(plan.adjustments).toMatchObject([{ path: "preferences.startDate", used: TODAY }]);
  expect(withPreferences({ startDate: TODAY }).adjustments).toEqual([]);
});

test("no session before a finding's waiting time has passed", () => {
  const screening = aScreening({
    decision: "clinician-review",
    findings: [aFinding({ waitDays: 10 })],
  });
  expect(planOf({}, { screening }).startDate.value).toBe("2026-12-01");
});

test.each([
  [0.6, 10, "2026-11-25"],
  [0.6, 14, "2026-11-21"],
  [1.5, 10, "2026-12-09"],
  [null, 10, "2026-12-09"],
])("no session too soon after the last one (%s mm, %s days ago)", (depthMm, days_ago, first) => {
  expect(planOf({ lastSession: { depthMm, days_ago } }).startDate.value).toBe(first);
});

test("an overridden interval still leaves 7 days", () => {
  const screening = aScreening({
    decision: "defer",
    findings: [aFinding({ rule: "P-INT", decision: "defer", waitDays: 18, overridable: true })],
  });
  const lastSession = { depthMm: 1.5, days_ago: 10 };
  const plan = planOf({ lastSession }, { screening, overrides: ["P-INT"] });
  expect(plan.startDate.value).toBe(TODAY);
});

test("the interval that the person asks for counts as a wish", () => {
  const plan = planOf({ requestedIntervalDays: 7 });
  expect(plan.protocol.intervalDays.value).toBe(14);
  expect(plan.adjustments).toMatchObject([{ path: "facts.requestedIntervalDays" }]);
  const overridden = planOf({ requestedIntervalDays: 7 }, { overrides: ["P-INT"] });
  expect(overridden.protocol.intervalDays.value).toBe(7);
});

test.each([
  [{ sessions: 0 }, "preferences.sessions"],
  [{ sessions: 13 }, "preferences.sessions"],
  [{ sessions: 4.5 }, "preferences.sessions"],
  [{ sessions: Number.NaN }, "preferences.sessions"],
  [{ intervalDays: 0 }, "preferences.intervalDays"],
  [{ intervalDays: 366 }, "preferences.intervalDays"],
  [{ intervalDays: 7.5 }, "preferences.intervalDays"],
  [{ startDate: "2026-02-30" }, "preferences.startDate"],
  [{ startDate: "soon" }, "preferences.startDate"],
  [{ startDate: "2028-11-21" }, "preferences.startDate"],
  [{ currency: "DOLLAR" }, "preferences.currency"],
  [{ currency: "EUR" }, "preferences.costPerSession"],
  [{ costPerSession: { low: 2, high: 1 } }, "preferences.costPerSession"],
  [{ costPerSession: { low: Number.NaN, high: 1 } }, "preferences.costPerSession.low"],
  [
    { costPerSession: { low: 1, high: Number.POSITIVE_INFINITY } },
    "preferences.costPerSession.high",
  ],
  [{ goal: "x".repeat(501) }, "preferences.goal"],
])("broken preferences are refused by name: %j", (preferences, path) => {
  const refusal = () => withPreferences(preferences);
  expect(refusal).toThrow(InvalidInput);
  expect(refusal).toThrow(expect.objectContaining({ path }));
});

test.each([{ sessions: 1 }, { sessions: 12 }, { intervalDays: 365 }, { startDate: "2028-11-20" }])(
  "the last allowed value is allowed: %j",
  (preferences) => {
    expect(withPreferences(preferences).schedule.length).toBeGreaterThan(0);
  },
);

test("today must be a real day", () => {
  expect(() => planOf({}, { today: "2026-13-01" })).toThrow("today");
});

test("minoxidil that is barred stays visible, out of the plan, and out of the aftercare", () => {
  const screening = aScreening({ planConstraints: ["no-minoxidil"] });
  const plan = planOf({ coTherapy: ["minoxidil-topical"] }, { screening });
  expect(plan.protocol.coTherapy).toMatchObject([{ name: "minoxidil-topical", inPlan: false }]);
  expect(plan.aftercare.some(({ text }) => text.includes("minoxidil"))).toBe(false);
  const allowed = planOf({ coTherapy: ["minoxidil-topical"] });
  expect(allowed.protocol.coTherapy).toMatchObject([{ inPlan: true }]);
  expect(allowed.protocol.coTherapy[0]?.timing).toContain("24 hours");
});

test("a numbing product in the facts is checked in the plan", () => {
  const anaesthetic = { product: "lidocaine", percent: 4, grams: 10, weightKg: null };
  expect(planOf({ anaesthetic }).anaesthetic?.status).toBe("cannot-check");
  expect(planOf().anaesthetic).toBeNull();
});
