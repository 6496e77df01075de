import fc from "fast-check";
import { expect, test } from "vitest";
import { coveredShare } from "../../src/change/coverage.ts";
import { densityChange } from "../../src/change/estimates.ts";
import { changeProbabilities } from "../../src/change/turnover.ts";
import type { HairChange } from "../../src/index.ts";
import { madeUpScalp, seen } from "./simulated.ts";

const logOdds = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 12 });

test("a probability for each hair that stands alone, in the order of their odds", () => {
  fc.assert(
    fc.property(logOdds, logOdds, fc.nat(80), (lost, gained, kept) => {
      const found = changeProbabilities({ lost, gained }, kept);
      expect(found.lost).toHaveLength(lost.length);
      expect(found.gained).toHaveLength(gained.length);
      for (const [values, odds] of [
        [found.lost, lost],
        [found.gained, gained],
      ] as const)
        for (const [at, value] of values.entries()) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThan(1);
          // Odds that differ by rounding alone may change places by as much.
          for (const [other, theirs] of odds.entries())
            if (theirs > (odds[at] ?? 0)) expect(values[other]).toBeGreaterThan(value - 1e-12);
        }
    }),
  );
});

test("visits swapped: what was lost is gained", () => {
  fc.assert(
    fc.property(logOdds, logOdds, fc.nat(80), (lost, gained, kept) => {
      const forth = changeProbabilities({ lost, gained }, kept);
      const back = changeProbabilities({ lost: gained, gained: lost }, kept);
      expect(back.gained).toEqual(forth.lost);
      expect(back.lost).toEqual(forth.gained);
    }),
  );
});

test("the same doubtful hair is likelier lost where many were surely lost, less likely where many were misread", () => {
  const [lost, misread] = [
    Array.from({ length: 10 }, () => 4),
    Array.from({ length: 10 }, () => -4),
  ];
  const alone = changeProbabilities({ lost: [0], gained: [] }, 30).lost[0] ?? 0;
  const amongLost = changeProbabilities({ lost: [0, ...lost], gained: [] }, 30).lost[0] ?? 0;
  const amongMisread = changeProbabilities({ lost: [0, ...misread], gained: [] }, 30).lost[0] ?? 0;
  expect(amongLost).toBeGreaterThan(alone + 0.1);
  expect(amongMisread).toBeLessThan(alone - 0.1);
});

const change = (
  kind: HairChange["change"],
  before: number | null,
  after: number | null,
  probability: number,
): HairChange => ({ change: kind, before, after, probability, widthChangeUm: null });

test("each hair counts by its probability: 20 kept, one lost at 0.9, one at 0.3, none gained", () => {
  const hairs = Array.from({ length: 20 }, (_, id) => change("kept", id, id, 1));
  const result = densityChange([
    ...hairs,
    change("lost", 20, null, 0.9),
    change("misread", 21, null, 0.7),
  ]);
  expect(result?.estimate.value).toBeCloseTo((-100 * 1.2) / 21.2, 10);
  const gained = densityChange([...hairs, change("gained", null, 20, 0.8)]);
  expect(gained?.estimate.value).toBeCloseTo((100 * 0.8) / 20, 10);
  expect(densityChange([])).toBeNull();
});

test("doubt widens the interval, hairs narrow it", () => {
  const kept = (count: number) =>
    Array.from({ length: count }, (_, id) => change("kept", id, id, 1));
  const limit = (hairs: HairChange[]) => densityChange(hairs)?.limitPercent ?? Number.NaN;
  expect(limit([...kept(30), change("lost", 30, null, 0.55)])).toBeGreaterThan(
    limit([...kept(30), change("lost", 30, null, 0.99)]),
  );
  expect(limit(kept(60))).toBeCloseTo(limit(kept(30)) / 2, 10);
});

test("a shaft lies on itself and on its copy, on none beside it", () => {
  const pxPerMm = 180;
  const { hairs } = seen(madeUpScalp(3, 20), { centre: [10, 10], seed: 1 });
  const inMm = ([x, y]: readonly [number, number]) => [x / pxPerMm, y / pxPerMm] as const;
  const [one] = hairs.map((hair) => ({ hair, root: inMm(hair.root), tip: inMm(hair.tip) }));
  if (!one) throw new Error("a hair");
  const moved = (by: number) => ({
    ...one,
    root: [one.root[0] + by, one.root[1]] as const,
    tip: [one.tip[0] + by, one.tip[1]] as const,
  });
  expect(coveredShare(one, [one])).toBe(1);
  expect(coveredShare(one, [moved(0.03)])).toBeGreaterThan(0.5);
  expect(coveredShare(one, [moved(0.3)])).toBe(0);
  expect(coveredShare(one, [])).toBe(0);
});
