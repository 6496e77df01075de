import { LARGEST_PICTURE_BYTES } from "@anagen/api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { whyNotSendable } from "../../src/pictures/adding/sendable.ts";
import { layOnBefore, onBefore } from "../../src/pictures/change/aligned.ts";
import { signed } from "../../src/pictures/change/change-words.ts";
import { markedMm } from "../../src/pictures/hairs/ScaleMark.tsx";
import { drawnScale, typedScale } from "../../src/pictures/measuring/own-scale.ts";

test("a line over 400 pixels of 2 mm gives 200 pixels per mm, less sure the shorter it is", () => {
  const long = drawnScale({ from: [100, 100], to: [500, 100] }, 2);
  const short = drawnScale({ from: [100, 100], to: [140, 100] }, 0.2);
  expect(long).toMatchObject({ value: 200, from: "given" });
  expect(short?.value).toBe(200);
  // Two ends of one pixel each: √2 / 400 and √2 / 40 beside the 0.4 % of any given scale.
  expect(long?.sd).toBeCloseTo(200 * Math.hypot(Math.SQRT2 / 400, 0.004), 9);
  expect(short?.sd).toBeCloseTo(200 * Math.hypot(Math.SQRT2 / 40, 0.004), 9);
  expect(typedScale(200).sd).toBeCloseTo(0.8, 9);
});

test("a length that would give an impossible scale gives none", () => {
  expect(drawnScale({ from: [0, 0], to: [20, 0] }, 5)).toBeNull();
  expect(drawnScale({ from: [0, 0], to: [1000, 0] }, 0.1)).toBeNull();
});

test.each([
  [135, 960, 1],
  [20, 960, 10],
  [2000, 960, 0.1],
])("at %d pixels per mm a picture of %d pixels gets a mark of %d mm", (pxPerMm, widthPx, mm) => {
  expect(markedMm(pxPerMm, widthPx)).toBe(mm);
});

test("property: a spot of the earlier picture, taken to the later one, is found again", () => {
  const number = fc.double({ min: -500, max: 500, noNaN: true });
  const turn = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
  const scale = fc.double({ min: 0.5, max: 2, noNaN: true });
  fc.assert(
    fc.property(turn, scale, number, number, number, number, (angle, by, dx, dy, x, y) => {
      const [cos, sin] = [by * Math.cos(angle), by * Math.sin(angle)];
      const toAfter = [cos, -sin, dx, sin, cos, dy, 0, 0, 1];
      const after = [cos * x - sin * y + dx, sin * x + cos * y + dy] as const;
      const [backX, backY] = onBefore(toAfter, after);
      expect(backX).toBeCloseTo(x, 5);
      expect(backY).toBeCloseTo(y, 5);
      expect(layOnBefore(toAfter)).toMatch(/^matrix\(/);
    }),
  );
  expect(layOnBefore([0, 0, 3, 0, 0, 3, 0, 0, 1])).toBeNull();
});

test("a change always shows its direction, and none below the last digit", () => {
  expect([signed(16.4), signed(-3), signed(0.2), signed(-0.04, 1)]).toEqual([
    "+16",
    "−3",
    "0",
    "0.0",
  ]);
});

test.each([
  [{ size: 0, type: "image/jpeg" }, /empty/],
  [{ size: LARGEST_PICTURE_BYTES + 1, type: "image/jpeg" }, /40 MB at most/],
  [{ size: 9, type: "image/heic" }, /Export it as JPEG/],
  [{ size: 9, type: "application/pdf" }, /JPEG, PNG or WebP/],
])("a file that cannot be kept is refused before it is sent: %o", (file, words) => {
  expect(whyNotSendable(file)).toMatch(words);
});

test("a picture of a known or untold kind is sent: the server looks into it", () => {
  expect(whyNotSendable({ size: LARGEST_PICTURE_BYTES, type: "image/png" })).toBeNull();
  expect(whyNotSendable({ size: 9, type: "" })).toBeNull();
});
