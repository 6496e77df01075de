import { seededRandom } from "@anagen/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeUnits } from "../src/scene/follicles.ts";
import { drawPerson } from "../src/scene/person.ts";
import { drawScene } from "../src/scene/scene.ts";

const REGION = { leftMm: 0, topMm: 0, rightMm: 12, bottomMm: 10 };

const sceneOf = (seed: number, unitsPerCm2: number | null = null) =>
  drawScene({
    seed,
    mode: "clipped",
    region: REGION,
    unitsPerCm2,
    widthScale: 1,
    lengthMm: null,
    classShares: null,
    person: drawPerson(seed, undefined, undefined),
  });

describe("follicles", () => {
  test("no two units are closer than the distance that is kept, and none is missing", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 5, max: 150, noNaN: true }), (seed, density) => {
        const asked = 0.7 * (10 / Math.sqrt(density));
        const { units, leastMm } = placeUnits(seededRandom(seed), REGION, density, asked);
        expect(units.length).toBe(Math.round(1.2 * density));
        expect(leastMm).toBeLessThanOrEqual(asked);
        for (const [i, a] of units.entries()) {
          for (const b of units.slice(i + 1)) {
            expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(leastMm);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test("variance over mean of the hairs in quarters lies near the 0.50 of 1652 real quadrants", () => {
    const ratios: number[] = [];
    for (let seed = 1; seed <= 60; seed += 1) {
      const counts = [0, 0, 0, 0];
      for (const { rootMm } of sceneOf(seed, 75).hairs) {
        // Four tiles of 3.55 x 2.84 mm, the size of a real quadrant.
        const [column, row] = [
          Math.floor((rootMm[0] - 2) / 3.55),
          Math.floor((rootMm[1] - 2) / 2.84),
        ];
        if (column < 0 || column > 1 || row < 0 || row > 1) continue;
        counts[2 * row + column] = (counts[2 * row + column] ?? 0) + 1;
      }
      const mean = counts.reduce((sum, count) => sum + count, 0) / 4;
      ratios.push(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 3 / mean);
    }
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(mean).toBeGreaterThan(0.35);
    expect(mean).toBeLessThan(0.65);
  });

  test("hairs per unit follow the measured 44, 41, 14 and 1.5 %", () => {
    const sizes = new Map<number, number>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const perUnit = new Map<number, number>();
      for (const { unit } of sceneOf(seed).hairs) perUnit.set(unit, (perUnit.get(unit) ?? 0) + 1);
      for (const size of perUnit.values()) sizes.set(size, (sizes.get(size) ?? 0) + 1);
    }
    const all = [...sizes.values()].reduce((sum, count) => sum + count, 0);
    for (const [size, share] of [
      [1, 0.44],
      [2, 0.41],
      [3, 0.14],
    ] as const) {
      // Four standard errors of a share of some 1000 units.
      expect(Math.abs((sizes.get(size) ?? 0) / all - share)).toBeLessThan(0.065);
    }
  });

  test("widths of terminal hair have the median they are drawn from", () => {
    const widths = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
      sceneOf(seed).hairs.map(({ widthUm }) => widthUm),
    );
    const sorted = widths.filter((widthUm) => widthUm >= 60).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    expect(Math.abs(median - 93)).toBeLessThan(5);
    expect(widths.some((widthUm) => widthUm < 30)).toBe(true);
  });
});
