import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countPeople, exactInterval, sideEffectCounts } from "../../src/index.ts";

describe("the exact interval of a share", () => {
  // R 4: binom.test(1, 10)$conf.int, binom.test(5, 20), binom.test(74, 631).
  test.each([
    [1, 10, 0.002528579, 0.445016117],
    [5, 20, 0.086571469, 0.491045873],
  ])("%i of %i", (count, of, low, high) => {
    const interval = exactInterval(count, of);
    expect(interval.low).toBeCloseTo(low, 8);
    expect(interval.high).toBeCloseTo(high, 8);
  });

  test("none or all of n has a closed form: 1 - (alpha / 2) ^ (1 / n)", () => {
    for (const n of [1, 10, 300, 100_000]) {
      expect(exactInterval(0, n).high).toBeCloseTo(-Math.expm1(Math.log(0.025) / n), 10);
      expect(exactInterval(n, n).low).toBeCloseTo(0.025 ** (1 / n), 10);
    }
  });

  test("counting the others mirrors it, and it holds the share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (of, some) => {
        const count = some % (of + 1);
        const { share, low, high } = exactInterval(count, of);
        const mirrored = exactInterval(of - count, of);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(1 - mirrored.high).toBeCloseTo(low, 9);
      }),
    );
  });

  test("refuses what cannot be counted", () => {
    expect(() => exactInterval(3, 2)).toThrow("from 0 to 2");
    expect(() => exactInterval(0, 0)).toThrow("above 0");
    expect(() => exactInterval(0.5, 3)).toThrow("whole number");
  });
});

test("none of few people leaves a wide upper end, named as the rule of three", () => {
  // Exact: 1 - 0.05 ^ (1 / 30) = 0.0950; the rule of three gives 3 / 30 = 0.1.
  const { high, words } = countPeople(0, 30);
  expect(high).toBeCloseTo(0.095, 3);
  expect(words).toContain("rule of three");
  expect(countPeople(0, 0).high).toBeNull();
});

test("people and events are counted apart, by protocol", () => {
  const treated = ["p1", "p2", "p3"].map((patientId) => ({
    patientId,
    protocol: "pen",
    sessions: 4,
  }));
  const [pen, roller] = sideEffectCounts(treated, [
    { patientId: "p1", protocol: "pen", term: "rash", grade: 1 },
    { patientId: "p1", protocol: "pen", term: "rash", grade: 2 },
    { patientId: "p2", protocol: "pen", term: "scar", grade: 3 },
    { patientId: "p9", protocol: "roller", term: "scar", grade: 1 },
  ]);
  expect(pen).toMatchObject({ people: 3, sessions: 12, events: 3 });
  expect(pen?.anyGrade).toMatchObject({ count: 2, of: 3 });
  expect(pen?.grade3OrMore).toMatchObject({ count: 1, of: 3 });
  expect(pen?.byTerm.map(({ term, events }) => [term, events])).toEqual([
    ["rash", 2],
    ["scar", 1],
  ]);
  expect(roller).toMatchObject({ people: 1, sessions: 0, events: 1 });
});
