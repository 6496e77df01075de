import {
  grooveSpeedMmPerS,
  holeDiameterMm,
  penDragMm,
  penDwellS,
  rollerDragMm,
  rowAreaPerHoleMm2,
} from "@anagen/needling";
import { expect, test } from "vitest";
import { entryAngleRad } from "../../src/channel/drag.ts";
import { cellCoverage } from "../../src/covered/cell-coverage.ts";

test.each([
  [0.2, 11, 0.05],
  [0.5, 18, 0.21],
  [1, 25, 0.57],
  [1.5, 30, 1.03],
  [2.5, 37, 2.13],
])(
  "roller of 10 mm radius, %s mm needle: enters at %s degrees, drags %s mm",
  (length, angle, drag) => {
    expect(Math.round((entryAngleRad(10, length) * 180) / Math.PI)).toBe(angle);
    expect(rollerDragMm(10, length)).toBeCloseTo(drag, 2);
  },
);

test("roller drag tends to (4 sqrt 2 / 3) L^1.5 / R^0.5 for short needles", () => {
  const leading = (((4 * Math.SQRT2) / 3) * 0.01 ** 1.5) / Math.sqrt(10);
  expect(rollerDragMm(10, 0.01) / leading).toBeCloseTo(1, 2);
});

test("pen at 117 Hz cuts grooves below 8 mm/s with 70 um holes, below 29 mm/s with 250 um", () => {
  expect(grooveSpeedMmPerS(7000 / 60, 0.07)).toBeCloseTo(8.2, 1);
  expect(grooveSpeedMmPerS(7000 / 60, 0.25)).toBeCloseTo(29.2, 1);
});

test("row of holes: whole discs when apart, disc less lens when merging, equal to scan lines", () => {
  expect(rowAreaPerHoleMm2(0.25, 0.3)).toBeCloseTo((Math.PI * 0.25 ** 2) / 4, 14);
  const step = 0.1;
  const row = {
    alongMm: step,
    acrossMm: 2,
    xMm: Float64Array.of(0),
    yMm: Float64Array.of(0),
    movesAsOne: true,
  };
  const scanned = cellCoverage(row, 0.125, 200) * step * 2;
  expect(rowAreaPerHoleMm2(0.25, step)).toBeCloseTo(scanned, 5);
  expect(rowAreaPerHoleMm2(0.25, 1e-9) / 1e-9).toBeCloseTo(0.25, 4);
});

test("pen dwell: half a period at half the stroke, a whole period when the pin never leaves", () => {
  expect(penDwellS(1, 2, 100)).toBeCloseTo(0.005, 12);
  expect(penDwellS(2, 2, 100)).toBeCloseTo(0.01, 12);
  expect(penDwellS(0, 2, 100)).toBe(0);
  expect(penDragMm(20, 0.005)).toBeCloseTo(0.1, 12);
});

test("kalluri-2011: a 140 um needle leaves a hole of about 70.7 um at ratio 0.5", () => {
  expect(holeDiameterMm(0.14, 0.5)).toBeCloseTo(0.0707, 2);
});
