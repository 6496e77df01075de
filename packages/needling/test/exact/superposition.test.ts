import { buildPointGrid, clarkEvans, nearestNeighbourMm } from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { puncturesIn } from "../../src/field/punctures.ts";
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
const DENSITY = 192 / (20 * 2 * Math.PI * 10);

const laidAt = (directionsRad: readonly number[], seed: number) => {
  const random = seededRandom(seed);
  return directionsRad.map((directionRad) =>
    placedExactly(MF8, {
      exact: false,
      directionRad,
      sidewaysMm: random() * 20,
      seed: Math.floor(random() * 2 ** 32) | 0,
    }),
  );
};

function evenness(directionsRad: readonly number[], seed: number): number {
  const inner = 150;
  const box = { minXMm: -inner, maxXMm: inner, minYMm: -inner, maxYMm: inner };
  const { xMm, yMm } = puncturesIn(laidAt(directionsRad, seed), box);
  const distances = nearestNeighbourMm(buildPointGrid(xMm, yMm));
  const inside = distances.filter(
    (_, i) => Math.max(Math.abs(xMm[i] ?? 0), Math.abs(yMm[i] ?? 0)) < inner - 5,
  );
  return clarkEvans(meanOf(inside), DENSITY * directionsRad.length);
}

const fan = (count: number) => Array.from({ length: count }, (_, i) => (i * Math.PI) / count + 0.1);

test("superposition (Grigelionis 1963): R falls from the lattice's 1.95 towards 1 as passes add up", () => {
  const r = [1, 2, 4, 16].map((count) => evenness(fan(count), 5));
  expect(r[0]).toBeCloseTo(1.954, 2);
  expect(r[1]).toBeLessThan(r[0] ?? 0);
  expect(r[2]).toBeLessThan(r[1] ?? 0);
  expect(Math.abs((r[3] ?? 0) - 1)).toBeLessThan(0.03);
});

test("four directions even themselves out (R 1.04); two along one line do not (spread above 0.05)", () => {
  const four = [1, 2, 3, 4].map((seed) => evenness([0, 45, 90, 135].map(toRad), seed));
  for (const r of four) expect(Math.abs(r - 1.04)).toBeLessThan(0.03);
  // One strip only, so that a pass has one phase as in a single glide.
  const along = [1, 2, 3, 4, 5, 6].map((seed) => stripEvenness(seed));
  expect(Math.max(...along) - Math.min(...along)).toBeGreaterThan(0.3);
});

const toRad = (degrees: number): number => (degrees * Math.PI) / 180;

function stripEvenness(seed: number): number {
  const random = seededRandom(seed);
  const two = [0, 1].map(() => placedExactly(MF8, { phase: random() }));
  const box = { minXMm: -150, maxXMm: 150, minYMm: -10, maxYMm: 10 };
  const { xMm, yMm } = puncturesIn(two, box);
  return clarkEvans(meanOf(nearestNeighbourMm(buildPointGrid(xMm, yMm))), 2 * DENSITY);
}

test("superposition: counts stay less variable than random ones", () => {
  const box = { minXMm: 0, maxXMm: 9, minYMm: 0, maxYMm: 9 };
  const counts = Array.from(
    { length: 1_500 },
    (_, seed) => puncturesIn(laidAt(fan(8), seed + 1), box).xMm.length,
  );
  const mean = meanOf(counts);
  const variance = meanOf(counts.map((count) => (count - mean) ** 2));
  expect(Math.abs(mean - 8 * DENSITY * 81)).toBeLessThan(0.6);
  expect(variance).toBeLessThan(0.6 * mean);
});
