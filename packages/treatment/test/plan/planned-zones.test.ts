import { expect, test } from "vitest";
import { doneZones } from "../../src/plan/done-zones.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { PlanPreferences } from "../../src/plan/plan.ts";
import { plannedZones } from "../../src/plan/planned-zones.ts";
import { zoneAreasOf } from "../../src/plan/zone-areas.ts";
import { aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

const PROCEED = aScreening({ decision: "proceed" });

function planWith(preferences: PlanPreferences = {}) {
  const { plan } = makePlan({
    facts: someFacts({ stage: "norwood-3v", plannedDepthMm: 1.25, skinType: 2 }),
    screening: PROCEED,
    preferences,
    today: "2026-11-21",
  });
  if (plan === null) throw new Error("a plan was expected");
  return plan;
}

test("without marks the zones of the stage stand, each with an assumed area and its range", () => {
  const areas = zoneAreasOf(planWith());
  expect(areas).toContainEqual({
    zone: "vertex",
    areaCm2: 200,
    lowCm2: 100,
    highCm2: 300,
    basis: "assumed",
  });
  expect(areas.map(({ zone }) => zone)).not.toContain("mid-scalp");
});

test("marked zones replace those of the stage, in the order of the map", () => {
  const plan = planWith({
    zones: [{ zone: "vertex", areaCm2: 62.5 }, { zone: "frontal-hairline" }],
  });
  expect(plan.protocol.zones.value).toEqual(["frontal-hairline", "vertex"]);
  expect(plan.protocol.zones.because).toContain("Marked on the scalp map");
  expect(zoneAreasOf(plan).map(({ areaCm2, basis }) => [areaCm2, basis])).toEqual([
    [40, "assumed"],
    [62.5, "entered"],
  ]);
  expect(plan.protocol.zoneAreas.because).toContain("1 of 2 areas were entered");
});

test("hairline and temples stay shallow while the crown goes deeper step by step", () => {
  const plan = planWith();
  const depths = (session: number) =>
    plannedZones(plan, session).map(({ zone, depthMm }) => [zone, depthMm]);
  expect(depths(1)).toContainEqual(["vertex", 0.6]);
  expect(depths(3)).toContainEqual(["vertex", 1.1]);
  expect(depths(99)).toContainEqual(["vertex", 1.25]);
  expect(depths(99)).toContainEqual(["temporal-left", 0.5]);
});

test("four to five passes in each of three directions are 12 to 15 passes", () => {
  const [zone] = plannedZones(planWith());
  expect(zone).toMatchObject({ passes: { low: 12, high: 15 }, directions: 3, device: "pen" });
});

test("a plan kept before areas were part of it gets the assumed ones", () => {
  const { protocol } = planWith();
  const { zoneAreas: _, ...before } = protocol;
  const kept = { protocol: before } as Parameters<typeof zoneAreasOf>[0];
  expect(zoneAreasOf(kept)).toEqual(zoneAreasOf({ protocol }));
});

test.each([
  [[], "preferences.zones"],
  ["vertex", "preferences.zones"],
  [[{ zone: "occiput" }], "preferences.zones[0].zone"],
  [[{ zone: "vertex" }, { zone: "vertex" }], "preferences.zones[1].zone"],
  [[{ zone: "vertex", areaCm2: 0 }], "preferences.zones[0].areaCm2"],
  [[{ zone: "vertex", areaCm2: 1000.1 }], "preferences.zones[0].areaCm2"],
  [[{ zone: "vertex", areaCm2: Number.NaN }], "preferences.zones[0].areaCm2"],
  [[null], "preferences.zones[0]"],
])("zones %j are refused by their place", (zones, path) => {
  expect(() => planWith({ zones } as unknown as PlanPreferences)).toThrow(`${path} must be`);
});

test.each([1000, 0.1])("an area of %s cm² is taken", (areaCm2) => {
  const plan = planWith({ zones: [{ zone: "vertex", areaCm2 }] });
  expect(zoneAreasOf(plan)[0]?.areaCm2).toBe(areaCm2);
});

test("what was done takes the plan's areas and device; what was not noted stays unknown", () => {
  const plan = planWith({ zones: [{ zone: "vertex", areaCm2: 61.5 }] });
  const noted = { depthMm: 0.5, passes: 8, directions: 2 };
  expect(
    doneZones(plan, [
      { zone: "vertex", ...noted },
      { zone: "mid-scalp", ...noted, depthMm: null },
    ]),
  ).toEqual([
    { zone: "vertex", ...noted, areaCm2: 61.5, device: "pen" },
    { zone: "mid-scalp", ...noted, depthMm: null, areaCm2: 200, device: "pen" },
  ]);
});
