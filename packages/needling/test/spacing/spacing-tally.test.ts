import { seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { spacingTally } from "../../src/spacing/spacing-tally.ts";

test("mean exact, quantiles to half a bin, share beyond a distance", () => {
  const random = seededRandom(8);
  const tally = spacingTally(0.5);
  const distances = Array.from({ length: 20_000 }, () => random());
  for (const distance of distances) tally.add(distance);
  const sorted = Float64Array.from(distances).sort();
  expect(tally.count).toBe(20_000);
  expect(tally.meanMm).toBeCloseTo(distances.reduce((sum, d) => sum + d, 0) / 20_000, 12);
  for (const share of [0.05, 0.5, 0.95]) {
    const wanted = sorted[Math.ceil(share * 20_000) - 1] ?? 0;
    expect(Math.abs(tally.quantileMm(share) - wanted)).toBeLessThan(0.0003);
  }
  const beyond = distances.filter((distance) => distance > 0.25).length / 20_000;
  expect(Math.abs(tally.shareBeyond(0.25) - beyond)).toBeLessThan(0.001);
});

test("distances beyond the last bin still count", () => {
  const tally = spacingTally(1);
  for (const distance of [0.5, 100, Infinity]) tally.add(distance);
  expect(tally.count).toBe(3);
  expect(tally.shareBeyond(1)).toBeCloseTo(2 / 3, 12);
});
