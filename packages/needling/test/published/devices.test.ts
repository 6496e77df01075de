import {
  needle,
  penPuncturesPerCm2,
  rollerPuncturesPerCm2,
  stampPuncturesPerCm2,
} from "@anagen/needling";
import { expect, test } from "vitest";

const SIX_DIRECTIONS = [0, 30, 60, 90, 120, 150];
const passes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ directionDeg: SIX_DIRECTIONS[i % 6] ?? 0 }));

test("Schwarz & Laaff 2011 drum (192 needles, 20 x 20 mm): 13.3 to 15.3 punctures per cm2 in one pass", () => {
  const drum = { needles: 192, widthMm: 20 };
  expect(rollerPuncturesPerCm2({ ...drum, radiusMm: 11.5 })).toBeCloseTo(13.29, 2);
  expect(rollerPuncturesPerCm2({ ...drum, radiusMm: 10 })).toBeCloseTo(15.28, 2);
  const { perPass } = needle({
    device: "dermaroller-mf8",
    area: { cm2: 10 },
    passes: passes(1),
  }).puncturesPerCm2;
  expect(perPass.low).toBeCloseTo(13.29, 2);
  expect(perPass.high).toBeCloseTo(15.28, 2);
  expect(perPass.basis).toBe("exact");
});

test("the same drum, 15 passes: 199 to 229 per cm2, 8 to 20 % below the published 250", () => {
  const { total } = needle({
    device: "dermaroller-mf8",
    area: { cm2: 10 },
    passes: passes(15),
  }).puncturesPerCm2;
  expect([Math.round(total.low), Math.round(total.high)]).toEqual([199, 229]);
  expect(1 - total.high / 250).toBeCloseTo(0.08, 2);
  expect(1 - total.low / 250).toBeCloseTo(0.2, 2);
});

test("a 14-pin pen at 116.7 Hz, 20 mm/s, 6 mm array: about 1,361 per cm2 in one pass", () => {
  const glide = { pins: 14, strokeHz: 7000 / 60, speedMmPerS: 20, arrayDiameterMm: 6 };
  expect(penPuncturesPerCm2(glide)).toBeCloseTo(1361.1, 1);
  const { total } = needle({
    device: { kind: "pen", ...glide, needleMm: 1.5, needleDiameterMm: 0.25 },
    area: { cm2: 10 },
    passes: [{ directionDeg: 0, speedMmPerS: 20 }],
  }).puncturesPerCm2;
  expect(total.value).toBeCloseTo(1361.1, 1);
});

test("Dermapen 2012: 11 needles at 90 Hz are 990 punctures a second, printed as almost 1,000", () => {
  const perSecond =
    (penPuncturesPerCm2({ pins: 11, strokeHz: 90, speedMmPerS: 20, arrayDiameterMm: 6 }) / 100) *
    (20 * 6);
  expect(perSecond).toBeCloseTo(990, 9);
});

test("a stamp of 64 needles on 10 x 8 mm: 80 per cm2", () => {
  expect(stampPuncturesPerCm2({ needles: 64, widthMm: 10, lengthMm: 8 })).toBeCloseTo(80, 12);
});
