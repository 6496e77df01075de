import fc from "fast-check";
import { expect, test } from "vitest";
import { followUnits, MOST_HAIRS } from "../../src/units/follicular-units.ts";

test("roots nearer than the link are one unit, farther ones are not", () => {
  expect(
    followUnits(
      [
        [0, 0],
        [0.28, 0],
        [0.57, 0],
        [2, 2],
      ],
      0.28,
    ),
  ).toEqual([0, 0, 1, 2]);
});

test("a chain of seven is cut at its widest gap", () => {
  const chain = [0, 0.1, 0.2, 0.3, 0.55, 0.65, 0.75].map((x): [number, number] => [x, 0]);
  expect(followUnits(chain, 0.28)).toEqual([0, 0, 0, 0, 1, 1, 1]);
});

test("property: every root has one unit, none is larger than allowed unless its gaps are equal", () => {
  const point = fc.tuple(
    fc.double({ min: 0, max: 3, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(point, { maxLength: 40, selector: String }), (points) => {
      const units = followUnits(points, 0.28);
      expect(units).toHaveLength(points.length);
      const sizes = new Map<number, number>();
      for (const unit of units) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
      expect([...sizes.keys()].sort((a, b) => a - b)).toEqual([...sizes.keys()].map((_, i) => i));
      for (const [unit, size] of sizes) {
        if (size <= MOST_HAIRS) continue;
        const members = points.filter((_, i) => units[i] === unit);
        const gaps = members.map((a) =>
          Math.min(
            ...members.filter((b) => b !== a).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1])),
          ),
        );
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1e-6);
      }
    }),
  );
});
