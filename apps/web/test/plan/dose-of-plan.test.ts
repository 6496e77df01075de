import { DEVICE_OF_KIND, doseOfSession, SCALP_ZONES as NEEDLING_ZONES } from "@anagen/needling";
import { DEVICES, NOTHING_KNOWN, plannedZones, screen, ZONE_FACTS } from "@anagen/treatment";
import { expect, test } from "vitest";
import { DEVICE_NUMBERS } from "../../src/needling/state/device-numbers.ts";
import { stateOf } from "../../src/needling/state/lab-link.ts";
import { planChanges } from "../../src/plan/changes/plan-changes.ts";
import { wishesInWords } from "../../src/plan/changes/wishes-in-words.ts";
import { labLinkOf } from "../../src/plan/dose/lab-link-of-plan.ts";
import { mergedWishes } from "../../src/plan/draft/merge-wishes.ts";
import { livePlan } from "../../src/plan/record/live-plan.ts";
import type { Preferences } from "../../src/plan/record/plan-record.ts";
import { SOMEONE } from "./someone.ts";

function planWith(preferences: Preferences = {}, device: (typeof DEVICES)[number] = "pen") {
  const facts = { ...NOTHING_KNOWN, ...SOMEONE, device, plannedDepthMm: 1.2 };
  const body = { facts, screening: screen(facts), overrides: [] };
  const { plan } = livePlan(body, preferences, { today: "2026-11-21", prices: null });
  if (plan === null) throw new Error("no plan for the facts of this test");
  return plan;
}

test.each(DEVICES)("a plan with a %s opens in the lab without a problem", (device) => {
  const plan = planWith({}, device);
  const { state, problems } = stateOf(labLinkOf(plan) ?? {});
  expect(problems).toEqual([]);
  expect(DEVICE_NUMBERS[state.a.device]).toBe(DEVICE_OF_KIND[device]);
  expect([state.a.needleMm, state.a.passes]).toEqual([plan.protocol.depthMm.start.value, 12]);
  expect([state.b.needleMm, state.b.passes]).toEqual([1.2, 15]);
  expect(state.where).toBe("clinic");
});

test("the lab's link holds the areas entered in the plan, and nothing but numbers", () => {
  const link = labLinkOf(planWith({ zones: [{ zone: "vertex", areaCm2: 61.5 }] })) ?? {};
  expect(link["aAreaCm2"]).toBe(61.5);
  for (const value of Object.values(link)) expect(value).toBeTypeOf("number");
});

test("the hairline gets a smaller dose than the crown once the crown goes deeper", () => {
  const { zones, total } = doseOfSession(plannedZones(planWith(), 3));
  const doseIn = (zone: string) =>
    zones.find((one) => one.zone === zone)?.dose?.woundVolumeMm3PerCm2.value ?? Number.NaN;
  expect(doseIn("frontal-hairline")).toBeLessThan(doseIn("vertex"));
  expect(total?.woundVolumeMm3PerCm2.value).toBeGreaterThan(doseIn("frontal-hairline"));
});

test("marking a zone shows as a change, in words, and is kept apart when two people save", () => {
  const zones = [{ zone: "vertex" as const, areaCm2: 80 }];
  const changes = planChanges(planWith(), planWith({ zones }));
  expect(changes.map(({ what }) => what)).toEqual(["Zones", "Area of the zones"]);
  expect(changes[1]?.after).toBe("80 cm²");
  expect(wishesInWords({ zones })).toContainEqual(["Zones", "Crown (vertex) 80 cm²"]);
  expect(mergedWishes({}, { zones }, { sessions: 5 })).toEqual({ zones, sessions: 5 });
  expect(mergedWishes({}, { zones }, { zones: [{ zone: "mid-scalp" }] })).toBeNull();
});

test("the zones of plan and engine share the same scalp out", () => {
  const engine = Object.fromEntries(NEEDLING_ZONES.map(({ id, areaCm2 }) => [id, areaCm2.value]));
  const of = (zone: keyof typeof ZONE_FACTS) => ZONE_FACTS[zone].areaCm2.value;
  expect(of("frontal-hairline") + of("temporal-left") + of("temporal-right")).toBe(
    engine["hairline"],
  );
  expect([of("mid-scalp"), of("vertex")]).toEqual([engine["mid-scalp"], engine["crown"]]);
});
