import { expect, test } from "vitest";
import { type Measurement, meanWidthInterval } from "../../src/index.ts";

const shaft = (measurementSdUm: number) =>
  ({ meanUm: 80, measurementSdUm }) as NonNullable<Measurement["shaft"]>;
const pxPerMm = { value: 100, sd: 1, from: "bar" } as const;

test("the mean thickness has the error of reading, of the scale and of focus, added in squares", () => {
  const found = meanWidthInterval({ shaft: shaft(6), pxPerMm, count: 36 });
  // 6 um over six hairs squared, 1 % of 80 um, and 0.8 um of focus: sd of sqrt(1 + 0.64 + 0.64).
  const half = 1.959964 * Math.sqrt(1 + 0.64 + 0.64);
  expect(found?.low).toBeCloseTo(80 - half, 9);
  expect(found?.high).toBeCloseTo(80 + half, 9);
  expect(found?.level).toBe(0.95);
});

test("where nothing was measured, or another program told no error, there is no interval", () => {
  expect(meanWidthInterval({ shaft: null, pxPerMm, count: 36 })).toBeNull();
  expect(meanWidthInterval({ shaft: shaft(6), pxPerMm: null, count: 36 })).toBeNull();
  expect(meanWidthInterval({ shaft: shaft(6), pxPerMm, count: 0 })).toBeNull();
  expect(meanWidthInterval({ shaft: shaft(Number.NaN), pxPerMm, count: 36 })).toBeNull();
});
