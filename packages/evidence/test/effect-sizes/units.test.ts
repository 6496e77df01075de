import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { freemanTukey, freemanTukeyInverse } from "../../src/effect-sizes/proportions.ts";
import { hedgesCorrection, meanFromMedian, sdFromCi, sdFromSe, sdFromT } from "../../src/index.ts";

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../reference/metafor/units/${name}.json`, import.meta.url), "utf8"),
  );

test("units/hedges-j.json: the exact factor J at every m", () => {
  const { m, J } = read("hedges-j");
  m.forEach((degrees: number, i: number) => {
    expect(Math.abs(hedgesCorrection(degrees) / J[i] - 1)).toBeLessThan(1e-13);
  });
  expect(hedgesCorrection(1)).toBeNaN();
});

test("units/freeman-tukey.json: double arcsine and Miller's inverse", () => {
  const { x, n, pft, ipft, ipft_out_of_range: out } = read("freeman-tukey");
  x.forEach((events: number, i: number) => {
    expect(freemanTukey(events, n[i])).toBeCloseTo(pft[i], 12);
    expect(freemanTukeyInverse(pft[i], n[i])).toBeCloseTo(ipft[i], 12);
  });
  out.yi.forEach((angle: number, i: number) => {
    expect(freemanTukeyInverse(angle, out.n)).toBeCloseTo(out.value[i], 12);
  });
});

test("Cochrane Handbook 6.5, section 6.5.2.2: SE 1.96 of 25 people is SD 9.8; a t interval uses t(24) = 2.0639", () => {
  expect(sdFromSe({ se: 1.96, n: 25 })).toBeCloseTo(9.8, 10);
  expect(sdFromCi({ low: 30, high: 34.2, n: 25 })).toBeCloseTo((5 * 4.2) / (2 * 2.0639), 3);
});

test("Cochrane Handbook 6.5, section 6.5.2.3: MD 3.8, t 2.78 from 25 and 22 people: SE 1.37, SD 4.68", () => {
  expect(sdFromT({ difference: 3.8, t: 2.78, n1: 25, n2: 22 })).toBeCloseTo(4.68, 1);
});

test("proof: a symmetric range or box has its median as mean, whatever n", () => {
  expect(meanFromMedian({ q1: 8, median: 10, q3: 12, n: 40 }).mean).toBeCloseTo(10, 12);
  expect(meanFromMedian({ min: 0, median: 10, max: 20, n: 40 }).mean).toBeCloseTo(10, 12);
});

test("Wan 2014: for large n a box is 1.349 SD wide", () => {
  expect(meanFromMedian({ q1: -0.6745, median: 0, q3: 0.6745, n: 100_000 }).sd).toBeCloseTo(1, 3);
});

test("quartiles out of order are refused", () => {
  expect(() => meanFromMedian({ q1: 12, median: 10, q3: 8, n: 40 })).toThrow("ascending order");
});
