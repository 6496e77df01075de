import { expect, test } from "vitest";
import { measurePicture, type Picture } from "../../src/index.ts";
import { pictureEdges } from "../../src/masks/plain-strips.ts";
import { drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

const hairs = rowsOfHairs(Array(12).fill(80));
const scalp = drawScalp({ widthPx: 640, heightPx: 520, pxPerMm: 180, hairs });

const painted = (colour: (x: number, y: number) => [number, number, number] | null): Picture => {
  const rgb = Uint8Array.from(scalp.rgb);
  for (let y = 0; y < scalp.heightPx; y++)
    for (let x = 0; x < scalp.widthPx; x++) {
      const at = colour(x, y);
      if (at) rgb.set(at, 3 * (y * scalp.widthPx + x));
    }
  return { ...scalp, rgb };
};

const count = (picture: Picture) => measurePicture(picture, { pxPerMm: GIVEN }).hairs.length;

test("plain strips at the border are no skin", () => {
  const framed = painted((_, y) => (y < 20 ? [128, 128, 128] : y >= 500 ? [220, 220, 220] : null));
  const { left, top, right, bottom } = pictureEdges(framed);
  expect([left, right]).toEqual([0, 640]);
  // Two rows are given away on purpose, eight more where JPEG may have smeared the edge.
  expect(top).toBeGreaterThanOrEqual(22);
  expect(top).toBeLessThanOrEqual(30);
  expect(bottom).toBeLessThanOrEqual(498);
  expect(bottom).toBeGreaterThanOrEqual(490);
  expect(pictureEdges(scalp)).toEqual({ left: 0, top: 0, right: 640, bottom: 520 });
});

test("a red line drawn across the hairs cuts none in two", () => {
  const row = hairs[0]?.root[1] ?? 0;
  expect(count(painted((_, y) => (Math.abs(y - row - 35) < 1 ? [255, 0, 0] : null)))).toBe(12);
});

test("blue ink between the hairs is no hair", () => {
  const ink = painted((x, y) => (Math.hypot(x - 170, y - 130) < 12 ? [40, 60, 200] : null));
  expect(count(ink)).toBe(12);
});

test("a scale bar with its label is neither hair nor area", () => {
  const bar = painted((x, y) => {
    if (y === 490 && x >= 20 && x < 200) return [20, 20, 20];
    if (x >= 205 && x < 265 && y >= 480 && y < 500) return [70, 70, 70];
    return null;
  });
  expect(count(bar)).toBe(12);
});

test("what glare burns out is taken off the area", () => {
  const glare = painted((x, y) => (Math.hypot(x - 170, y - 140) < 15 ? [255, 255, 255] : null));
  const full = measurePicture(scalp, { pxPerMm: GIVEN }).areaCm2 ?? 0;
  const less = measurePicture(glare, { pxPerMm: GIVEN }).areaCm2 ?? 0;
  const spotCm2 = (Math.PI * 15 ** 2) / 180 ** 2 / 100;
  expect(full - less).toBeGreaterThan(0.5 * spotCm2);
  expect(full - less).toBeLessThan(2 * spotCm2);
});
