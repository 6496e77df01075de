import {
  buildPointGrid,
  clarkEvans,
  clarkEvansDonnelly,
  nearestNeighbourMm,
} from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { hexagonalUnits, unitSpacingMm } from "../../src/follicles/hexagonal.ts";
import { meanOf, randomField } from "../random-field.ts";

test("random field on a torus: mean distance 1/(2 sqrt λ), standard deviation 0.261/sqrt λ, R 1", () => {
  const count = 400_000;
  const side = Math.sqrt(count / 2.5);
  const { xMm, yMm, window } = randomField(count, side, seededRandom(21));
  const distances = nearestNeighbourMm(buildPointGrid(xMm, yMm, window), true);
  const mean = meanOf(distances);
  const sd = Math.sqrt(meanOf(distances.map((distance) => (distance - mean) ** 2)));
  // Four standard errors of the mean: 4 × 0.165 / sqrt(400,000).
  expect(Math.abs(mean - 0.5 / Math.sqrt(2.5))).toBeLessThan(0.00105);
  expect(sd * Math.sqrt(2.5)).toBeCloseTo(0.2614, 2);
  expect(clarkEvans(mean, 2.5)).toBeCloseTo(1, 2);
});

test("square lattice R 2, triangular 2.149, lattice of 2.5 x 2.618 mm 1.954", () => {
  const lattice = (stepX: number, stepY: number) => {
    const n = 20;
    const xMm = Float64Array.from({ length: n * n }, (_, i) => (i % n) * stepX);
    const yMm = Float64Array.from({ length: n * n }, (_, i) => Math.floor(i / n) * stepY);
    const mean = meanOf(nearestNeighbourMm(buildPointGrid(xMm, yMm)));
    return clarkEvans(mean, 1 / (stepX * stepY));
  };
  expect(lattice(1, 1)).toBeCloseTo(2, 12);
  expect(lattice(2.5, (2 * Math.PI * 10) / 24)).toBeCloseTo(1.954, 3);
  expect(clarkEvans(unitSpacingMm(100), 1)).toBeCloseTo(2.149, 3);
  const box = { minXMm: -20, minYMm: -20, maxXMm: 20, maxYMm: 20 };
  const { xMm, yMm } = hexagonalUnits(box, 100);
  const distances = nearestNeighbourMm(buildPointGrid(xMm, yMm));
  expect(Math.max(...distances)).toBeCloseTo(unitSpacingMm(100), 9);
  expect(Math.min(...distances)).toBeCloseTo(unitSpacingMm(100), 9);
});

test("edges: uncorrected R of random points is biased high, Donnelly's is not", () => {
  const count = 400;
  const side = 20;
  let plain = 0;
  let corrected = 0;
  const fields = 200;
  const random = seededRandom(31);
  for (let field = 0; field < fields; field++) {
    const { xMm, yMm, window } = randomField(count, side, random);
    const mean = meanOf(nearestNeighbourMm(buildPointGrid(xMm, yMm, window)));
    plain += clarkEvans(mean, count / side ** 2) / fields;
    corrected += clarkEvansDonnelly(mean, count, side ** 2, 4 * side) / fields;
  }
  // Standard error over 200 fields: 0.002.
  expect(plain).toBeGreaterThan(1.015);
  expect(Math.abs(corrected - 1)).toBeLessThan(0.008);
});
