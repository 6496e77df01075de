import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  deviationsFromPlan,
  missingBeforeSignOff,
  SESSION_CHECKLIST,
  type TreatmentSession,
} from "../../src/index.ts";
import { ALL_SAME, aPlan, aSession, CARTRIDGE, DAY } from "./a-session.ts";

const missing = (changed: Partial<TreatmentSession>) => {
  const session = aSession(changed);
  return missingBeforeSignOff(session, deviationsFromPlan(session, aPlan())).map(
    ({ field }) => field,
  );
};
const zone = aSession().zones[0];
if (zone === undefined) throw new Error("the plan has no zone");

test("a whole session lacks nothing", () => expect(missing({})).toEqual([]));

describe("each thing that is required is missed by itself", () => {
  test.each<[Partial<TreatmentSession>, string]>([
    [{ identity: ["name"] }, "identity"],
    [
      { rescreen: { ...ALL_SAME, answers: ALL_SAME.answers.slice(1) } },
      "rescreen.answers.pregnancy",
    ],
    [{ operator: null }, "operatorId"],
    [{ aftercare: { givenAt: null, how: null } }, "aftercare.givenAt"],
    [{ photographs: { ids: [], whyNone: " " } }, "photographs"],
    [{ outcome: null }, "outcome"],
    [{ cartridges: [{ ...CARTRIDGE, lot: null }] }, "cartridges[0].lot"],
    [{ cartridges: [{ ...CARTRIDGE, expiresOn: null }] }, "cartridges[0].expiresOn"],
    [{ needling: { startedAt: `${DAY}T09:30:00Z`, endedAt: null } }, "needling.endedAt"],
    [{ pain: { before: 0, during: null, after: 0 } }, "pain.during"],
    [{ coTherapy: null }, "coTherapy"],
  ])("%o", (changed, field) => expect(missing(changed)).toEqual([field]));

  test.each(["depthMm", "passes", "directions", "endpoint", "cartridge"] as const)(
    "%s of a zone",
    (key) => {
      const zones = aSession().zones.map((one, at) => (at === 0 ? { ...one, [key]: null } : one));
      expect(missing({ zones })).toEqual([`zones[0].${key}`]);
    },
  );

  test.each(SESSION_CHECKLIST.map(({ id, mayNotApply }) => [id, mayNotApply] as const))(
    "%s of the checklist",
    (id, mayNotApply) => {
      const { checklist } = aSession();
      const without = checklist.filter(({ item }) => item !== id);
      expect(missing({ checklist: without })).toEqual([`checklist.${id}`]);
      const not = checklist.map((one) =>
        one.item === id ? { ...one, answer: "not-applicable" as const } : one,
      );
      expect(missing({ checklist: not })).toEqual(mayNotApply ? [] : [`checklist.${id}`]);
    },
  );
});

test("an operator without training on file is not enough", () => {
  const { operator } = aSession();
  expect(missing({ operator: operator && { ...operator, training: [] } })).toEqual(["operatorId"]);
});

test("cream needs weight, strength, amount, times and lot", () => {
  const cream = { ...CARTRIDGE, kind: "numbing-cream" as const, name: "Cream", lot: null };
  const product = { ...cream, substance: "lidocaine", percent: null, grams: null, areaCm2: null };
  const numbing = { ...aSession().numbing, used: true, products: [product] };
  expect(missing({ numbing })).toEqual([
    "numbing.weightKg",
    "numbing.appliedAt",
    "numbing.removedAt",
    "numbing.products[0].percent",
    "numbing.products[0].grams",
    "numbing.products[0].lot",
  ]);
  expect(missing({ numbing: { ...aSession().numbing, used: null } })).toEqual(["numbing.used"]);
});

test("a session stopped before the first needle needs who, what was asked, and why", () => {
  const nothing: Partial<TreatmentSession> = {
    checklist: [],
    cartridges: [],
    zones: [],
    needling: { startedAt: null, endedAt: null },
    pain: { before: null, during: null, after: null },
    coTherapy: null,
    aftercare: { givenAt: null, how: null },
    photographs: { ids: [], whyNone: null },
    outcome: "stopped",
  };
  expect(missing(nothing)).toEqual(["stoppedBecause"]);
  expect(missing({ ...nothing, stoppedBecause: "felt faint before the cream" })).toEqual([]);
});

test("a session stopped on the way needs all that was done", () => {
  const stopped = { outcome: "stopped" as const, stoppedBecause: "felt faint, stopped at once" };
  expect(missing({ ...stopped, cartridges: [] })).toContain("cartridges");
});

test("a deviation needs a reason of ten characters", () => {
  const zones = aSession().zones.map((one) => ({ ...one, depthMm: 2 }));
  const reasonsFor = (because: string) =>
    zones.map(({ zone: name }) => ({ deviation: `depth:${name}`, because }));
  expect(missing({ zones, deviationReasons: reasonsFor("too short") })).toHaveLength(zones.length);
  expect(missing({ zones, deviationReasons: reasonsFor("long enough") })).toEqual([]);
});

test("property: whatever is taken away is missed", () => {
  const whole = aSession();
  const keys = ["identity", "checklist", "cartridges"] as const;
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.nat(30), fc.nat(30), (key, from, count) => {
      const left = [...whole[key]];
      left.splice(from % left.length, count + 1);
      expect(missing({ [key]: left })).not.toEqual([]);
    }),
  );
});
