import { meanDepthMm, shareReaching } from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trueDepthMm } from "../../src/depth/true-depth.ts";

const ROLLER_15 = { needleMm: 1.5, changeLowMm: -0.62, changeHighMm: -0.14 };

test("1.5 mm roller: 0.88 to 1.36 mm, mean 1.12; half of the channels reach 1.12", () => {
  expect(meanDepthMm(ROLLER_15)).toBeCloseTo(1.12, 12);
  expect(shareReaching(ROLLER_15, 0.88)).toBe(1);
  expect(shareReaching(ROLLER_15, 1.12)).toBeCloseTo(0.5, 12);
  expect(shareReaching(ROLLER_15, 1.37)).toBe(0);
});

test("0.2 mm roller: no channel, or nearly none", () => {
  const short = { ...ROLLER_15, needleMm: 0.2 };
  expect(shareReaching(short, 0.07)).toBe(0);
  expect(meanDepthMm(short)).toBeCloseTo(0.06 ** 2 / 2 / 0.48, 12);
});

test("pen at 1.5 mm: never beyond the setting, and 7.5 % of the tolerance lost on average", () => {
  const pen = { needleMm: 1.5, changeLowMm: -0.15, changeHighMm: 0.15 };
  expect(meanDepthMm(pen)).toBeCloseTo(1.5 - 0.0375, 12);
  expect(shareReaching(pen, 1.5)).toBeCloseTo(0.5, 12);
  expect(shareReaching(pen, 1.51)).toBe(0);
});

test("property: mean and share equal those of draws", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 3, noNaN: true }),
      fc.double({ min: -1, max: 0.2, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (needleMm, low, spread) => {
        const range = { needleMm, changeLowMm: low, changeHighMm: low + spread };
        const random = seededRandom(1);
        const draws = Array.from({ length: 4000 }, () =>
          trueDepthMm(needleMm, low + spread * random()),
        );
        const mean = draws.reduce((sum, depth) => sum + depth, 0) / draws.length;
        const share = draws.filter((depth) => depth >= 0.5).length / draws.length;
        expect(Math.abs(mean - meanDepthMm(range))).toBeLessThan(0.03 * spread + 1e-9);
        expect(Math.abs(share - shareReaching(range, 0.5))).toBeLessThan(0.04);
      },
    ),
    { numRuns: 40 },
  );
});
