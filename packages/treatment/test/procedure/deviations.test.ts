import { describe, expect, test } from "vitest";
import {
  deviationsFromPlan,
  minutesBetween,
  plannedZones,
  type TreatmentSession,
} from "../../src/index.ts";
import { aPlan, aSession, CARTRIDGE, DAY } from "./a-session.ts";

const found = (changed: Partial<TreatmentSession>) =>
  deviationsFromPlan(aSession(changed), aPlan()).map(({ id }) => id);
const inZone = (changed: Partial<TreatmentSession["zones"][number]>) => ({
  zones: aSession().zones.map((one) => (one.zone === "vertex" ? { ...one, ...changed } : one)),
});
const needled = (minutes: number) => ({
  needling: {
    startedAt: `${DAY}T09:00:00Z`,
    endedAt: new Date(Date.parse(`${DAY}T09:00:00Z`) + minutes * 60_000).toISOString(),
  },
});

test("a session that keeps to its plan deviates in nothing", () => expect(found({})).toEqual([]));

describe("both sides of each limit", () => {
  const planned = plannedZones(aPlan(), 1).find(({ zone }) => zone === "vertex")?.depthMm ?? 0;
  test.each<[string, Partial<TreatmentSession>, string[]]>([
    ["depth as planned", inZone({ depthMm: planned }), []],
    ["a little deeper", inZone({ depthMm: planned + 0.01 }), ["depth:vertex"]],
    ["shallower", inZone({ depthMm: 0.25 }), []],
    ["5 passes", inZone({ passes: 5 }), []],
    ["6 passes", inZone({ passes: 6 }), ["passes:vertex"]],
    ["fewer passes, as the endpoint came", inZone({ passes: 1 }), []],
    ["4 directions", inZone({ directions: 4 }), ["directions:vertex"]],
    ["pinpoint bleeding", inZone({ endpoint: "pinpoint-bleeding" }), []],
    ["more bleeding", inZone({ endpoint: "more-than-pinpoint-bleeding" }), ["endpoint:vertex"]],
    ["nothing seen", inZone({ endpoint: "none" }), ["endpoint:vertex"]],
    ["14 minutes", needled(14), ["needling-time"]],
    ["15 minutes", needled(15), []],
    ["20 minutes", needled(20), []],
    ["21 minutes", needled(21), ["needling-time"]],
    ["the last planned session", { number: 6 }, []],
    ["one more than planned", { number: 7 }, ["session-number"]],
  ])("%s", (_what, changed, ids) => expect(found(changed)).toEqual(ids));
});

test("the interval is counted from the session before", () => {
  const days = aPlan().protocol.intervalDays.value;
  const before = (daysAgo: number) => ({
    previous: {
      day: new Date(Date.parse(DAY) - daysAgo * 86_400_000).toISOString().slice(0, 10),
      depthMm: 0.5,
    },
  });
  expect(found(before(days))).toEqual([]);
  expect(found(before(days - 1))).toEqual(["interval"]);
});

test("zones: one left out, one that is not in the plan", () => {
  const zones = aSession().zones.map((one) =>
    one.zone === "vertex" ? { ...one, zone: "mid-scalp" as const } : one,
  );
  expect(found({ zones })).toEqual(["zone:mid-scalp", "left-out:vertex"]);
});

test("numbing outside 15 to 45 minutes, and above the caps", () => {
  const cream = { ...CARTRIDGE, kind: "numbing-cream" as const };
  const product = { ...cream, substance: "lidocaine", percent: 4, grams: 5, areaCm2: null };
  const check = {
    status: "above-caps" as const,
    substances: [],
    totalMg: 400,
    shareOfCaps: 1.48,
    notes: [],
    grade: "B" as const,
    sources: [],
  };
  const numbing = (minutes: number) => ({
    numbing: {
      used: true,
      weightKg: 60,
      products: [product],
      appliedAt: `${DAY}T08:00:00Z`,
      removedAt: new Date(Date.parse(`${DAY}T08:00:00Z`) + minutes * 60_000).toISOString(),
      check: null,
    },
  });
  expect(found(numbing(14))).toEqual(["numbing-time"]);
  expect(found(numbing(15))).toEqual([]);
  expect(found(numbing(45))).toEqual([]);
  expect(found(numbing(46))).toEqual(["numbing-time"]);
  expect(found({ numbing: { ...numbing(30).numbing, check } })).toEqual(["numbing-dose"]);
});

test("co-therapy that is not in the plan, and minoxidil before 24 hours", () => {
  const minoxidil = (hoursAfter: number) => ({
    coTherapy: [{ name: "minoxidil-topical", given: true, hoursAfter, note: "" }],
  });
  expect(found(minoxidil(24))).toEqual(["co-therapy:minoxidil-topical"]);
  expect(found(minoxidil(23))).toEqual(["co-therapy:minoxidil-topical", "minoxidil-early"]);
  const not = [{ name: "prp", given: false, hoursAfter: null, note: "" }];
  expect(found({ coTherapy: not })).toEqual([]);
});

test("minutes are whole and need both moments", () => {
  expect(minutesBetween("2026-11-21T09:00:00Z", "2026-11-21T09:14:31Z")).toBe(15);
  expect(minutesBetween(null, "2026-11-21T09:14:31Z")).toBeNull();
});
