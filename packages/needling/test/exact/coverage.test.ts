import {
  discUnionAreaMm2,
  independentCoverage,
  isolatedShare,
  poissonCoverage,
  stampedCoverage,
} from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { cellCoverage } from "../../src/covered/cell-coverage.ts";
import { reachedWithoutPunctures } from "../../src/follicles/reached-without-punctures.ts";
import { pinPositions } from "../../src/pattern/pen-pattern.ts";
import { rollerPattern } from "../../src/pattern/roller-pattern.ts";
import { placedExactly } from "../placed.ts";
import { meanOf } from "../random-field.ts";

const MF8 = rollerPattern({
  needles: 192,
  rings: 8,
  rollingRadiusMm: 10,
  widthMm: 20,
  layout: "aligned",
});

test.each([1, 4, 15])(
  "phase-averaged coverage of %s passes: simulation equals 1 - prod(1 - π r² λ)",
  (passes) => {
    const random = seededRandom(100 + passes);
    for (const radius of [0.25, 0.5, 1]) {
      const fields = 400;
      const places = 250;
      const shares = Array.from({ length: fields }, () => {
        const laid = Array.from({ length: passes }, () =>
          placedExactly(MF8, {
            exact: false,
            directionRad: random() * Math.PI,
            sidewaysMm: random() * 20,
            seed: Math.floor(random() * 2 ** 32) | 0,
          }),
        );
        const xMm = Float64Array.from({ length: places }, () => random() * 300);
        const yMm = Float64Array.from({ length: places }, () => random() * 300);
        return meanOf(reachedWithoutPunctures(laid, xMm, yMm, radius));
      });
      const exact = 1 - (1 - Math.PI * radius * radius * (192 / (20 * 2 * Math.PI * 10))) ** passes;
      const mean = meanOf(shares);
      const sd = Math.sqrt(meanOf(shares.map((share) => (share - mean) ** 2)));
      expect(Math.abs(mean - exact)).toBeLessThan(4 * (sd / Math.sqrt(fields)));
    }
  },
);

test("15 passes within 0.5 mm: 85.3 %, two points above the 83.5 % of random punctures", () => {
  const one = cellCoverage(MF8, 0.5);
  expect(independentCoverage(Array.from({ length: 15 }, () => one))).toBeCloseTo(0.853, 3);
  expect(poissonCoverage((15 * 192) / (20 * 2 * Math.PI * 10), 0.5)).toBeCloseTo(0.835, 3);
});

test("random punctures, 250 per cm2: 16, 39 and 86 % within 0.15, 0.25 and 0.5 mm", () => {
  expect(poissonCoverage(2.5, 0.15)).toBeCloseTo(0.162, 3);
  expect(poissonCoverage(2.5, 0.25)).toBeCloseTo(0.388, 3);
  expect(poissonCoverage(2.5, 0.5)).toBeCloseTo(0.86, 2);
  expect(isolatedShare(2.5, 0.5)).toBeCloseTo(1 - poissonCoverage(2.5, 0.5), 12);
});

test("open area of 250 random holes per cm2: 0.96 % at 70 um, 11.6 % at 250 um", () => {
  expect(poissonCoverage(2.5, 0.035)).toBeCloseTo(0.0096, 4);
  expect(poissonCoverage(2.5, 0.125)).toBeCloseTo(0.1155, 3);
});

test("compound grain: 12 pins on a 2.5 mm ring, 0.03 stamps/mm2, r 1.2: 0.654, not 0.804", () => {
  const { xMm, yMm } = pinPositions(12, 2.5, "ring");
  expect(stampedCoverage(0.03, xMm, yMm, 1.2)).toBeCloseTo(0.654, 3);
  expect(poissonCoverage(0.03 * 12, 1.2)).toBeCloseTo(0.804, 3);
});

test("compound grain: simulated stamps cover 0.654", () => {
  const { xMm, yMm } = pinPositions(12, 2.5, "ring");
  const random = seededRandom(77);
  let covered = 0;
  const trials = 40_000;
  const boxMm = 8;
  for (let trial = 0; trial < trials; trial++) {
    // A place in the middle of a box that no stamp outside can reach: Poisson number of stamps.
    let stamps = 0;
    for (let p = random(); p > Math.exp(-0.03 * boxMm * boxMm); p *= random()) stamps++;
    let hit = false;
    for (let stamp = 0; stamp < stamps && !hit; stamp++) {
      const x = (random() - 0.5) * boxMm;
      const y = (random() - 0.5) * boxMm;
      hit = xMm.some((px, pin) => (x + px) ** 2 + (y + (yMm[pin] ?? 0)) ** 2 <= 1.2 * 1.2);
    }
    if (hit) covered++;
  }
  // Standard error 0.0024.
  expect(Math.abs(covered / trials - 0.654)).toBeLessThan(0.0096);
});

test("union of discs: one, two apart, two equal, lens of two, ring", () => {
  expect(discUnionAreaMm2([0], [0], 1)).toBeCloseTo(Math.PI, 12);
  expect(discUnionAreaMm2([0, 3], [0, 0], 1)).toBeCloseTo(2 * Math.PI, 12);
  expect(discUnionAreaMm2([1, 1], [2, 2], 1)).toBeCloseTo(Math.PI, 12);
  const lens = 2 * Math.acos(0.5) - Math.sqrt(3) / 2;
  expect(discUnionAreaMm2([0, 1], [0, 0], 1)).toBeCloseTo(2 * Math.PI - lens, 12);
});

test("scan lines equal the exact union: a cell wide enough that its pins meet no repeat", () => {
  const { xMm, yMm } = pinPositions(12, 2.5, "disc");
  const cell = { alongMm: 10, acrossMm: 12, xMm, yMm, movesAsOne: true };
  for (const radius of [0.3, 0.6, 1.2]) {
    const exact = discUnionAreaMm2(xMm, yMm, radius) / 120;
    expect(cellCoverage(cell, radius)).toBeCloseTo(exact, 4);
  }
});
