import { buildPointGrid, nearestFromMm, nearestNeighbourMm } from "@anagen/needling";
import { seededRandom } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomField } from "../random-field.ts";

/** Reference: every pair, optionally on a torus. */
function bruteForce(x: ArrayLike<number>, y: ArrayLike<number>, torusMm?: number): number[] {
  const apart = (a: number, b: number): number => {
    const straight = Math.abs(a - b);
    return torusMm === undefined ? straight : Math.min(straight, torusMm - straight);
  };
  return Array.from(x, (xi, i) => {
    let best = Infinity;
    for (let j = 0; j < x.length; j++) {
      if (j === i) continue;
      const dx = apart(xi, x[j] ?? 0);
      const dy = apart(y[i] ?? 0, y[j] ?? 0);
      best = Math.min(best, dx * dx + dy * dy);
    }
    return Math.sqrt(best);
  });
}

const expectClose = (found: ArrayLike<number>, wanted: number[]) => {
  expect(found.length).toBe(wanted.length);
  for (const [i, distance] of wanted.entries()) {
    if (distance === Infinity) expect(found[i]).toBe(Infinity);
    else expect(Math.abs((found[i] ?? Number.NaN) - distance)).toBeLessThan(1e-9);
  }
};

test.each([1, 2, 3, 10, 500, 3000])("brute force: %s random points, plane and torus", (count) => {
  const { xMm, yMm, window } = randomField(count, 30, seededRandom(count));
  const grid = buildPointGrid(xMm, yMm, window);
  expectClose(nearestNeighbourMm(grid), bruteForce(xMm, yMm));
  if (count > 2) expectClose(nearestNeighbourMm(grid, true), bruteForce(xMm, yMm, 30));
});

test("brute force: clustered points and a lonely one", () => {
  const random = seededRandom(3);
  const x = Array.from({ length: 800 }, (_, i) =>
    i === 0 ? 99 : Math.floor(i / 100) + random() / 50,
  );
  const y = Array.from({ length: 800 }, (_, i) => (i === 0 ? 99 : (i % 4) * 7 + random() / 50));
  const [xMm, yMm] = [Float64Array.from(x), Float64Array.from(y)];
  expectClose(nearestNeighbourMm(buildPointGrid(xMm, yMm)), bruteForce(xMm, yMm));
});

test("property: any points, also equal ones and ones on a line, match brute force", () => {
  const place = fc.integer({ min: 0, max: 40 }).map((n) => n / 4);
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 60 }), (points) => {
      const xMm = Float64Array.from(points, ([x]) => x);
      const yMm = Float64Array.from(points, ([, y]) => y);
      expectClose(nearestNeighbourMm(buildPointGrid(xMm, yMm)), bruteForce(xMm, yMm));
    }),
  );
});

test("distances from other places match brute force, also from outside the window", () => {
  const { xMm, yMm } = randomField(400, 10, seededRandom(5));
  const from = randomField(200, 14, seededRandom(6));
  const x = from.xMm.map((value) => value - 2);
  const y = from.yMm.map((value) => value - 2);
  const wanted = Array.from(x, (xi, i) =>
    Math.min(...Array.from(xMm, (px, j) => Math.hypot(px - xi, (yMm[j] ?? 0) - (y[i] ?? 0)))),
  );
  expectClose(nearestFromMm(buildPointGrid(xMm, yMm), x, y), wanted);
});

test("no points: no distances", () => {
  expect(nearestNeighbourMm(buildPointGrid(new Float64Array(0), new Float64Array(0)))).toHaveLength(
    0,
  );
});
