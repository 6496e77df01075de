import { addDays, addMonths, daysBetween } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceById } from "../../src/bibliography/sources.ts";
import { minimumIntervalDays } from "../../src/plan/interval.ts";
import { makePlan, type PlanRequest } from "../../src/plan/make-plan.ts";
import { PLAN_CODE_TEXTS } from "../../src/plan/plan-code-texts.ts";
import { PLAN_CODES } from "../../src/plan/plan-codes.ts";
import { aFinding, aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

const depthMm = fc.integer({ min: 1, max: 250 }).map((hundredths) => hundredths / 100);
const TODAY = "2026-11-21";

const requests: fc.Arbitrary<PlanRequest> = fc.record({
  facts: fc
    .record({
      plannedDepthMm: fc.option(depthMm),
      lastSession: fc.option(
        fc.record({ depthMm: fc.option(depthMm), days_ago: fc.integer({ min: 0, max: 60 }) }),
      ),
      skinType: fc.option(fc.constantFrom(1, 2, 3, 4, 5, 6)),
      stage: fc.option(fc.constantFrom("norwood-2", "ludwig-3", "salt-40")),
      coTherapy: fc.option(fc.subarray(["minoxidil-topical", "finasteride", "prp", "serum"])),
      requestedIntervalDays: fc.option(fc.integer({ min: 1, max: 60 })),
      device: fc.option(fc.constantFrom("pen", "roller", "stamp")),
    })
    .map(someFacts),
  screening: fc
    .record({
      decision: fc.constant("clinician-review" as const),
      findings: fc.array(
        fc.option(fc.integer({ min: 0, max: 200 })).map((waitDays) => aFinding({ waitDays })),
        { maxLength: 3 },
      ),
      planConstraints: fc.subarray([...PLAN_CODES]),
    })
    .map(aScreening),
  preferences: fc.record(
    {
      startDate: fc.integer({ min: -400, max: 730 }).map((days) => addDays(TODAY, days)),
      sessions: fc.integer({ min: 1, max: 12 }),
      intervalDays: fc.integer({ min: 1, max: 365 }),
      costPerSession: fc
        .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000_000 }))
        .map(([one, other]) => ({
          low: Math.min(one, other) / 100,
          high: Math.max(one, other) / 100,
        })),
    },
    { requiredKeys: [] },
  ),
  today: fc.constant(TODAY),
  overrides: fc.constantFrom([], ["P-INT"]),
});

const planFor = (request: PlanRequest) => {
  const { plan } = makePlan(request);
  if (plan === null) throw new Error("a plan was expected");
  return plan;
};
const holdsFor = (check: (request: PlanRequest) => void) =>
  fc.assert(fc.property(requests, check), { numRuns: 150 });

test("property: sessions are never closer than the interval, nor the interval than the rule", () => {
  holdsFor((request) => {
    const { schedule, protocol } = planFor(request);
    const interval = protocol.intervalDays.value;
    const deepest = Math.max(...protocol.depthMm.bySession);
    const overridden = request.overrides?.includes("P-INT");
    expect(interval).toBeGreaterThanOrEqual(overridden ? 7 : minimumIntervalDays(deepest));
    const sessions = schedule.filter(({ kind }) => kind === "session");
    sessions.slice(1).forEach(({ date }, index) => {
      const before = sessions[index]?.date ?? date;
      expect(daysBetween(before, date)).toBeGreaterThanOrEqual(interval);
    });
  });
});

test("property: every date is on or after the start, in order, and no start is before today or a wait", () => {
  holdsFor((request) => {
    const { schedule, startDate } = planFor(request);
    const dates = schedule.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]).toBe(startDate.value);
    const waits = request.screening.findings.map(({ waitDays }) => waitDays ?? 0);
    expect(startDate.value >= addDays(TODAY, Math.max(0, ...waits))).toBe(true);
  });
});

test("property: depth never passes 1.5 mm, nor rises by more than 0.25 mm", () => {
  holdsFor((request) => {
    const { depthMm: depth } = planFor(request).protocol;
    expect(Math.max(...depth.bySession)).toBeLessThanOrEqual(1.5);
    depth.bySession.slice(1).forEach((mm, index) => {
      expect(mm - (depth.bySession[index] ?? 0)).toBeLessThanOrEqual(0.25 + 1e-9);
    });
    const last = request.facts.lastSession?.depthMm;
    if (last != null) expect(depth.start.value).toBeLessThanOrEqual(last + 0.25 + 1e-9);
    else expect(depth.start.value).toBeLessThanOrEqual(0.6);
  });
});

test("property: cost is low to high, and a course costs at least its sessions", () => {
  holdsFor((request) => {
    const { cost, protocol } = planFor(request);
    expect(cost.course.low).toBeLessThanOrEqual(cost.course.high);
    expect(cost.course.low).toBeCloseTo(cost.perSession.low * protocol.sessions.min.value, 2);
    expect(cost.course.high).toBeCloseTo(cost.perSession.high * protocol.sessions.max.value, 2);
  });
});

test("property: milestones stand at 3, 6 and 12 months from the first session", () => {
  holdsFor((request) => {
    const { schedule, startDate } = planFor(request);
    const milestones = schedule.filter(({ kind }) => kind === "milestone").map(({ date }) => date);
    for (const months of [3, 6, 12]) {
      expect(milestones).toContain(addMonths(startDate.value, months));
    }
  });
});

test("property: the same request gives the same plan, and the request is not changed", () => {
  holdsFor((request) => {
    const copy = structuredClone(request);
    expect(makePlan(request)).toEqual(makePlan(copy));
    expect(request).toEqual(copy);
  });
});

test("property: every wish that is not followed is listed with a reason", () => {
  holdsFor((request) => {
    const { adjustments, startDate, protocol } = planFor(request);
    const changed = new Set(adjustments.map(({ path }) => path));
    const { startDate: start, intervalDays } = request.preferences ?? {};
    if (start !== undefined) {
      expect(changed.has("preferences.startDate")).toBe(start !== startDate.value);
    }
    if (intervalDays !== undefined) {
      const followed = intervalDays === protocol.intervalDays.value;
      expect(changed.has("preferences.intervalDays")).toBe(!followed);
    }
    for (const { because } of adjustments) expect(because.length).toBeGreaterThan(10);
  });
});

test("property: every source of a plan stands in the bibliography", () => {
  holdsFor((request) => {
    const { sources } = planFor(request);
    expect(new Set(sources).size).toBe(sources.length);
    for (const id of sources) expect(sourceById(id)?.id).toBe(id);
  });
});

test.each(PLAN_CODES)("the constraint %s has a text in plain words", (code) => {
  expect(PLAN_CODE_TEXTS[code]).toMatch(/^[A-Z].{10,}\.$/);
});
