import fc from "fast-check";
import { expect, test } from "vitest";
import { log10ChanceOf } from "../../src/registration/chance-hits.ts";
import { constellationOf } from "../../src/registration/constellation.ts";
import { log10FalseAlarms } from "../../src/registration/evidence.ts";

const choose = (n: number, k: number): number =>
  k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;

test("the chance of some hits is the tail of the binomial distribution, summed term by term", () => {
  const cases = fc.record({
    tries: fc.integer({ min: 1, max: 30 }),
    share: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, fc.nat(30), ({ tries, share }, wanted) => {
      const hits = Math.min(wanted, tries);
      fc.pre(hits > tries * share);
      let tail = 0;
      for (let k = hits; k <= tries; k += 1)
        tail += choose(tries, k) * share ** k * (1 - share) ** (tries - k);
      expect(log10ChanceOf(hits, tries, share)).toBeCloseTo(Math.log10(tail), 8);
    }),
  );
});

const GRID = Array.from({ length: 25 }, (_, at) => [at % 5, Math.floor(at / 5)] as const);
const SAME = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const alarms = (pairs: number, awayMm: number, tested = 1000) =>
  log10FalseAlarms(
    SAME,
    Array.from({ length: pairs }, (_, at) => [at, at, awayMm] as const),
    GRID,
    GRID,
    tested,
  );

test("more roots found again, and nearer, are more surprising; more maps tried are less", () => {
  expect(alarms(20, 0.02)).toBeLessThan(alarms(15, 0.02));
  expect(alarms(15, 0.02)).toBeLessThan(alarms(15, 0.08));
  expect(alarms(15, 0.02, 100_000) - alarms(15, 0.02)).toBeCloseTo(2, 10);
  // Three pairs fit any affine map.
  expect(alarms(3, 0)).toBeGreaterThanOrEqual(Math.log10(1000));
});

test("roots nearer than 0.28 mm in a chain are one unit, its middle theirs", () => {
  const { units, unitOf } = constellationOf([
    [0, 0],
    [5, 5],
    [0.2, 0],
    [0.4, 0],
    [0.7, 0],
  ]);
  expect(unitOf).toEqual([0, 1, 0, 0, 2]);
  expect(units[0]?.[0]).toBeCloseTo(0.2, 12);
  expect(units).toHaveLength(3);
});
