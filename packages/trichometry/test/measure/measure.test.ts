import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { MeasurementCancelled, measurePicture } from "../../src/index.ts";
import { drawScalp, GIVEN, rowsOfHairs } from "../drawn-scalp.ts";

const hairs = rowsOfHairs(Array(12).fill(80));
const picture = drawScalp({ widthPx: 640, heightPx: 520, pxPerMm: 180, hairs });
const measured = measurePicture(picture, { pxPerMm: GIVEN });

test("same pixels, same answer, to the last digit", () => {
  expect(JSON.stringify(measurePicture(picture, { pxPerMm: GIVEN }))).toBe(
    JSON.stringify(measured),
  );
});

test("roots in the guard frame are counted, and density is count over area", () => {
  // 640 by 520 px at 180 px/mm less 0.35 mm (63 px) at each side: 514 by 394 px.
  expect(measured.areaCm2).toBeCloseTo((514 * 394) / 180 ** 2 / 100, 3);
  expect(measured.count).toBe(measured.hairs.filter(({ inFrame }) => inFrame).length);
  const { value, low, high } = measured.densityPerCm2 ?? { value: 0, low: 0, high: 0 };
  expect(value).toBeCloseTo((measured.count ?? 0) / (measured.areaCm2 ?? 1), 9);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
});

test("a region of interest counts only its own roots", () => {
  const roi = { x: 70, y: 70, width: 400, height: 250 };
  const part = measurePicture(picture, { pxPerMm: GIVEN, roi });
  expect(part.count).toBe(6);
  expect(part.areaCm2).toBeCloseTo((400 * 250) / 180 ** 2 / 100, 3);
});

test("twice the pixels, the same hairs in twice the coordinates", () => {
  const { widthPx, heightPx } = picture;
  const rgb = new Uint8Array(4 * picture.rgb.length);
  for (let y = 0; y < 2 * heightPx; y++)
    for (let x = 0; x < 2 * widthPx; x++)
      for (let c = 0; c < 3; c++)
        rgb[3 * (y * 2 * widthPx + x) + c] = picture.rgb[
          3 * ((y >> 1) * widthPx + (x >> 1)) + c
        ] as number;
  const large = measurePicture(
    { widthPx: 2 * widthPx, heightPx: 2 * heightPx, rgb },
    { pxPerMm: { ...GIVEN, value: 360 } },
  );
  expect(large.count).toBe(measured.count);
  for (const [i, hair] of large.hairs.entries()) {
    const small = measured.hairs[i];
    expect(Math.abs(hair.root[0] - 2 * (small?.root[0] ?? 0))).toBeLessThan(2);
    expect(hair.widthUm?.value).toBeCloseTo(small?.widthUm?.value ?? 0, 0);
  }
});

test("it tells how far it is and stops when asked", () => {
  const steps: number[] = [];
  measurePicture(picture, { pxPerMm: GIVEN, onProgress: (done) => steps.push(done) });
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(1);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  const stop = () => measurePicture(picture, { pxPerMm: GIVEN, cancelled: () => true });
  expect(stop).toThrow(MeasurementCancelled);
});

test.each([
  ["picture.rgb", { ...picture, rgb: picture.rgb.subarray(3) }, { pxPerMm: GIVEN }],
  ["picture.widthPx", { ...picture, widthPx: 0 }, { pxPerMm: GIVEN }],
  ["pxPerMm", picture, { pxPerMm: { ...GIVEN, value: 0 } }],
  ["pxPerMm.sd", picture, { pxPerMm: { ...GIVEN, sd: -1 } }],
  ["vellusBelowUm", picture, { pxPerMm: GIVEN, vellusBelowUm: Number.NaN }],
  ["roi.width", picture, { pxPerMm: GIVEN, roi: { x: 0, y: 0, width: 0, height: 9 } }],
])("wrong %s is named", (path, wrong, options) => {
  const call = () => measurePicture(wrong, options);
  expect(call).toThrow(InvalidInput);
  expect(call).toThrow(path);
});
