import { seededRandom } from "@anagen/quantities";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isMasked, measurePicture } from "../../src/index.ts";
import { hideCovers } from "../../src/masks/covers.ts";
import { masksOf } from "../../src/masks/masks.ts";
import { drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

/** Boxes hidden on a working picture of any size and reduction. */
const hiddenBoxes = fc.record({
  width: fc.integer({ min: 5, max: 60 }),
  height: fc.integer({ min: 5, max: 60 }),
  factor: fc.integer({ min: 1, max: 3 }),
  seed: fc.integer(),
});

function drawn({
  width,
  height,
  factor,
  seed,
}: typeof hiddenBoxes extends fc.Arbitrary<infer V> ? V : never) {
  const random = seededRandom(seed);
  const hidden = new Uint8Array(width * height);
  for (let box = 0; box < 4; box++) {
    const [x, y] = [Math.floor(random() * width), Math.floor(random() * height)];
    const [wide, high] = [1 + Math.floor(random() * 25), 1 + Math.floor(random() * 25)];
    for (let row = y; row < Math.min(height, y + high); row++)
      hidden.fill(1, row * width + x, row * width + Math.min(width, x + wide));
  }
  // The given picture may end within a working pixel.
  const size = { widthPx: width * factor + factor - 1, heightPx: height * factor };
  return { working: { hidden, light: { width, height }, factor }, size };
}

test("a cell of four working pixels is masked when half of it is hidden, and no piece lies on another", () => {
  fc.assert(
    fc.property(hiddenBoxes, (given) => {
      const { working, size } = drawn(given);
      const masks = masksOf(working, size);
      expect(masks.cellPx).toBe(4 * given.factor);
      const { width, height } = working.light;
      for (let y = 0; y < height; y += 4)
        for (let x = 0; x < width; x += 4) {
          const cell: number[] = [];
          for (let v = y; v < Math.min(height, y + 4); v++)
            for (let u = x; u < Math.min(width, x + 4); u++)
              cell.push(working.hidden[v * width + u] ?? 0);
          const share = cell.reduce((sum, here) => sum + here, 0) / cell.length;
          const [u, v] = [x * given.factor, y * given.factor];
          expect(isMasked(masks, [u, v])).toBe(share >= 0.5);
          const on = masks.hidden.filter(
            ([left, top, wide, high]) => u >= left && v >= top && u < left + wide && v < top + high,
          );
          expect(on.length).toBe(share >= 0.5 ? 1 : 0);
        }
      for (const [left, top, wide, high] of masks.hidden) {
        expect(wide).toBeGreaterThan(0);
        expect(left + wide).toBeLessThanOrEqual(size.widthPx);
        expect(top + high).toBeLessThanOrEqual(size.heightPx);
      }
    }),
    { numRuns: 40 },
  );
});

test("nothing hidden: no piece; everything hidden: one piece, the whole picture", () => {
  const [light, size] = [
    { width: 21, height: 13 },
    { widthPx: 43, heightPx: 26 },
  ];
  const none = masksOf({ hidden: new Uint8Array(21 * 13), light, factor: 2 }, size);
  expect(none.hidden).toEqual([]);
  const all = masksOf({ hidden: new Uint8Array(21 * 13).fill(1), light, factor: 2 }, size);
  expect(all.hidden).toEqual([[0, 0, 43, 26]]);
});

test("the margin reaches round corners as far as along sides; without masks nothing is hidden", () => {
  const masks = { cellPx: 4, hidden: [[100, 100, 20, 10] as [number, number, number, number]] };
  expect(isMasked(masks, [94.5, 105], 5)).toBe(true);
  expect(isMasked(masks, [94.4, 105], 5)).toBe(false);
  expect(isMasked(masks, [96.5, 96.5], 4.3)).toBe(true);
  expect(isMasked(masks, [96.4, 96.4], 4.3)).toBe(false);
  expect(isMasked(null, [0, 0], 1000)).toBe(false);
});

test("a turned square on the skin hides its own area to 1 %", () => {
  const corners = [0, 1, 2, 3].map((quarter) => {
    const angle = 0.3 + (quarter * Math.PI) / 2;
    return [200 + 120 * Math.cos(angle), 150 + 120 * Math.sin(angle)] as const;
  });
  for (const factor of [1, 2]) {
    const size = { width: 400 / factor, height: 300 / factor };
    const hidden = new Uint8Array(size.width * size.height);
    hideCovers([corners], hidden, size, factor);
    const area = hidden.reduce((sum, here) => sum + here, 0) * factor * factor;
    // A square with a half diagonal of 120 has an area of 2 x 120 x 120.
    expect(Math.abs(area / 28_800 - 1)).toBeLessThan(0.01);
  }
});

const hairs = rowsOfHairs(Array(12).fill(80));
const scalp = drawScalp({ widthPx: 640, heightPx: 520, pxPerMm: 180, hairs });

test("what a measurement hides is in its result and off its area", () => {
  const open = measurePicture(scalp, { pxPerMm: GIVEN });
  const cover = [
    [160, 180],
    [480, 180],
    [480, 400],
    [160, 400],
  ] as const;
  const part = measurePicture(scalp, { pxPerMm: GIVEN, covers: [cover] });
  expect(open.masks?.hidden).toEqual([]);
  expect(part.masks?.hidden).toHaveLength(1);
  const lessCm2 = (320 * 220) / 180 ** 2 / 100;
  expect((open.areaCm2 ?? 0) - (part.areaCm2 ?? 0)).toBeCloseTo(lessCm2, 3);
  const roots = part.hairs.filter(({ inFrame }) => inFrame).map(({ root }) => root);
  expect(roots.length).toBeGreaterThan(0);
  for (const root of roots) expect(isMasked(part.masks, root)).toBe(false);
  expect(part.hairs.length).toBeLessThan(open.hairs.length);
});

test("a refusal has no masks, and an outline that is none is named", () => {
  expect(measurePicture(scalp).masks).toBeNull();
  const line = [
    [1, 1],
    [2, Number.NaN],
    [3, 1],
  ] as const;
  expect(() => measurePicture(scalp, { pxPerMm: GIVEN, covers: [line] })).toThrow(/covers\[0\]/);
});
