import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AGE_BANDS,
  bandOf,
  type CountedEffect,
  DEPTH_BANDS,
  densityChanges,
  type MeasuredDensity,
  registryOf,
  registryProtocol,
  withoutSmallCells,
} from "../../src/index.ts";

test("bands hold their lower end; what is not known has none", () => {
  expect(bandOf(DEPTH_BANDS, 0.49)).toBe("under 0.5 mm");
  expect(bandOf(DEPTH_BANDS, 0.5)).toBe("0.5 to under 1.0 mm");
  expect(bandOf(DEPTH_BANDS, 1.5)).toBe("1.5 mm and more");
  expect(bandOf(AGE_BANDS, 29.99)).toBe("20 to 29");
  expect(bandOf(AGE_BANDS, 30)).toBe("30 to 39");
  expect(bandOf(AGE_BANDS, null)).toBe(null);
  expect(bandOf(AGE_BANDS, -1)).toBe(null);
  expect(bandOf(AGE_BANDS, Number.NaN)).toBe(null);
});

const measured = (
  patientId: string,
  value: number,
  more: Partial<MeasuredDensity> = {},
): MeasuredDensity => ({
  ...{ patientId, protocol: "p", milestone: "month-6", on: "2026-07-01" },
  density: {
    ...{ value, low: null, high: null, method: "corrected-count", zone: "vertex" },
    measurementId: null,
  },
  ...more,
});
const before = (patientId: string, value = 100) =>
  measured(patientId, value, { milestone: "baseline", on: "2026-01-01" });

test("each person counts once; other methods and other places are not compared", () => {
  const otherPlace = measured("c", 150);
  const [changes, ...more] = densityChanges([
    ...[before("a"), before("b"), before("c"), before("d")],
    measured("a", 90, { on: "2026-06-01" }),
    measured("a", 110),
    measured("b", 140),
    { ...otherPlace, density: { ...otherPlace.density, zone: "frontal-hairline" } },
    measured("e", 150),
  ]);
  expect(more).toEqual([]);
  // 1.96 x 7 % of 100 is 13.7: +10 is within the error, +40 is not.
  expect(changes).toEqual({
    ...{ milestone: "month-6", name: "Month 6", people: 2, notComparable: 1 },
    ...{ medianPerCm2: 25, lowestPerCm2: 10, highestPerCm2: 40 },
    ...{ increase: 1, decrease: 0, noDetectableChange: 1 },
  });
});

const entryOf = (people: number, ill: number) => {
  const protocol = registryProtocol(null);
  const ids = Array.from({ length: people }, (_, at) => `p${at}`);
  const effects = ids.slice(0, ill).map(
    (patientId): CountedEffect => ({
      patientId,
      protocol: protocol.name,
      term: "rash",
      grade: 2,
    }),
  );
  const treated = ids.map((patientId) => ({ patientId, protocol: protocol.name, sessions: 3 }));
  const protocols = new Map([[protocol.name, protocol]]);
  const [entry] = registryOf({ protocols, treated, effects, measured: [] });
  if (entry === undefined) throw new Error("there is no entry");
  return entry;
};

test("both sides of the small count", () => {
  expect(withoutSmallCells(entryOf(4, 0))).toMatchObject({ people: "<5", sessions: null });
  expect(withoutSmallCells(entryOf(5, 0))).toMatchObject({ people: 5, sessions: 15, events: 0 });
  expect(withoutSmallCells(entryOf(20, 4)).anyGrade).toMatchObject({ count: "<5", high: null });
  expect(withoutSmallCells(entryOf(20, 5)).anyGrade).toMatchObject({ count: 5, of: 20 });
  expect(withoutSmallCells(entryOf(20, 16)).anyGrade).toMatchObject({ count: "withheld" });
});

test("no number from 1 to 4 of people is left, whatever the counts are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), (people, ill) => {
      const shown = withoutSmallCells(entryOf(people, Math.min(people, ill)));
      const counts = [shown.people, shown.anyGrade.count, shown.grade2OrMore.count].concat(
        shown.byTerm.map((term) => term.people.count),
      );
      for (const count of counts) {
        if (typeof count !== "number") continue;
        expect(count === 0 || count >= 5).toBe(true);
        const { of } = shown.anyGrade;
        if (count === shown.anyGrade.count && typeof of === "number") {
          expect(of - count === 0 || of - count >= 5).toBe(true);
        }
      }
    }),
  );
});
