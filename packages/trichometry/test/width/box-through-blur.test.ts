import fc from "fast-check";
import { expect, test } from "vitest";
import { erf, fitBox } from "../../src/width/box-through-blur.ts";

// Reference values: NIST Digital Library of Mathematical Functions, table 7.23 (erf).
test.each([
  [0, 0],
  [0.5, 0.5204998778],
  [1, 0.8427007929],
  [2, 0.995322265],
])("erf(%s) is %s to 1.5e-7 (NIST DLMF)", (x, value) => {
  expect(Math.abs(erf(x) - value)).toBeLessThan(1.5e-7);
  expect(Math.abs(erf(-x) + value)).toBeLessThan(1.5e-7);
});

const profileOf = (width: number, sigma: number, centre: number, slope: number) => {
  const at = Float64Array.from({ length: 81 }, (_, i) => (i - 40) * 0.5);
  const edge = (t: number) => erf(t / (Math.SQRT2 * sigma));
  const darkness = at.map(
    (t) => 0.05 + slope * t + 0.4 * (edge(t - centre + width / 2) - edge(t - centre - width / 2)),
  );
  return { at, darkness, weights: at.map(() => 1) };
};

test("property: width and blur of a drawn profile come back, wherever it lies", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 20, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -0.004, max: 0.004, noNaN: true }),
      (width, sigma, centre, slope) => {
        const start = { width: width * 1.3, sigma: 2, centre: 0 };
        const fit = fitBox(profileOf(width, sigma, centre, slope), start, false);
        expect(fit).not.toBeNull();
        expect(fit?.width).toBeCloseTo(width, 1);
        expect(Math.abs(fit?.sigma ?? 0)).toBeCloseTo(sigma, 1);
      },
    ),
    { numRuns: 60 },
  );
});

test("a hair as thin as the blur keeps its width when the blur is known", () => {
  const fit = fitBox(profileOf(3, 2.4, 0.3, 0), { width: 6, sigma: 2.4, centre: 0 }, true);
  expect(fit?.width).toBeCloseTo(3, 2);
});

test("nothing dark gives no width", () => {
  const flat = profileOf(5, 2, 0, 0);
  flat.darkness.fill(0);
  expect(fitBox(flat, { width: 5, sigma: 2, centre: 0 }, false)).toBeNull();
});
