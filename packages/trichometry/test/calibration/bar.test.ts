import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrate } from "../../src/index.ts";
import { drawnPicture } from "./drawn-picture.ts";
import { skin, withHair, withL } from "./scenes.ts";

const [WIDTH, HEIGHT] = [620, 420];
const picture = (paint: (x: number, y: number) => number, seed = 1) =>
  drawnPicture(WIDTH, HEIGHT, paint, { seed });

const scaleOf = (paint: (x: number, y: number) => number, barMm?: number) =>
  calibrate(picture(paint), { barMm }).scale;

test("a bar of 180 pixels that stands for 1 mm, taken for granted and said so", () => {
  const calibration = calibrate(picture(withL(skin, {})));
  expect(calibration.scale?.from).toBe("bar");
  expect(calibration.scale?.value).toBeCloseTo(180, 0);
  expect(calibration).toMatchObject({ assumed: [{ what: "bar-mm", value: 1 }] });
});

test("what the bar stands for is taken from whoever knows it, and then nothing is assumed", () => {
  const calibration = calibrate(picture(withL(skin, {})), { barMm: 2 });
  expect(calibration.scale?.value).toBeCloseTo(90, 0);
  expect(calibration).toMatchObject({ assumed: [] });
});

test("within half a percent for any length, thickness and darkness of the line", () => {
  const bar = fc.record({
    armPx: fc.integer({ min: 90, max: 300 }),
    linePx: fc.integer({ min: 1, max: 5 }),
    ink: fc.constantFrom(20, 60, 90, 250),
    foot: fc.integer({ min: 330, max: 410 }).map((row) => row + 0.5),
  });
  fc.assert(
    fc.property(bar, (given) => {
      const value = scaleOf(withL(skin, given))?.value ?? 0;
      expect(Math.abs(value / given.armPx - 1)).toBeLessThan(0.005 + 0.25 / given.armPx);
    }),
    { numRuns: 8, seed: 4 },
  );
});

test("hairs across the arms do not change the reading", () => {
  const hairy = withHair(
    withHair(withL(skin, {}), [0, 300], [90, 240], 14),
    [80, 419],
    [150, 340],
    14,
  );
  expect(scaleOf(hairy)?.value).toBeCloseTo(180, 0);
});

test("an arm whose end a hair covers is left out; the other one is read", () => {
  const covered = withHair(withL(skin, {}), [160, 400], [240, 360], 16);
  const calibration = calibrate(picture(covered));
  expect(calibration.scale?.value).toBeCloseTo(180, 0);
  expect(calibration.detail).toContain("one arm");
});

test("arms of different length are refused, not averaged", () => {
  const calibration = calibrate(picture(withL(skin, { acrossPx: 195 })));
  expect(calibration).toMatchObject({ scale: null, reason: "bar-ambiguous" });
});

test("one straight line is read as a bar; two of them are not", () => {
  const line = withL(skin, { acrossPx: 0 });
  expect(calibrate(picture(line)).scale?.value).toBeCloseTo(180, 0);
  const two = withL(line, { left: 590.5, acrossPx: 0, armPx: 120 });
  expect(calibrate(picture(two))).toMatchObject({ scale: null, reason: "bar-ambiguous" });
});

test("skin, hair and a border are no bar", () => {
  const hair = withHair(skin, [300, 20], [306, 220], 9);
  const border = (x: number, y: number) => (Math.abs(x - 12) < 1.5 ? 20 : hair(x, y));
  expect(calibrate(picture(border))).toMatchObject({ scale: null, reason: "no-scale" });
});

test("a scale given stands, and its error is said to be assumed", () => {
  const { scale, ...rest } = calibrate(picture(withL(skin, {})), { pxPerMm: 321 });
  expect(scale).toMatchObject({ value: 321, from: "given" });
  expect(rest).toMatchObject({ assumed: [{ what: "scale-sd" }] });
});

test("a scale that is no number above zero is wrong input", () => {
  for (const pxPerMm of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => calibrate(picture(skin), { pxPerMm })).toThrow(/pxPerMm/);
  }
});
