import { expect, test } from "vitest";
import { measurePicture } from "../../src/index.ts";
import { warningsAbout } from "../../src/quality/warnings.ts";
import { drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

// The middle of the 62 real fields.
const usual = { contrast: 0.63, densityPerCm2: 130, medianWidthUm: 87, secondLook: true };

test("a picture like the real fields it was checked on carries no warning", () => {
  expect(warningsAbout(usual)).toEqual([]);
  expect(warningsAbout({ ...usual, medianWidthUm: null })).toEqual([]);
});

test.each([
  [{ contrast: 0.39 }, /stands out less/],
  [{ densityPerCm2: 39 }, /Few hairs were found/],
  [{ medianWidthUm: 59 }, /Hair is thinner/],
  [{ secondLook: false }, /without it/],
])("%o is told", (other, words) => {
  const warnings = warningsAbout({ ...usual, ...other });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(words);
});

test("a measurement of thin hair says that it was checked on drawn pictures alone", () => {
  const hairs = rowsOfHairs(Array(12).fill(45));
  const picture = drawScalp({ widthPx: 640, heightPx: 520, pxPerMm: 180, hairs });
  const { status, quality } = measurePicture(picture, { pxPerMm: GIVEN });
  expect(status).toBe("measured");
  expect(quality.warnings.join(" ")).toMatch(/Hair is thinner/);
});
