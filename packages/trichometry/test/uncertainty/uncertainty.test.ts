import { expect, test } from "vitest";
import { spreadOfTiles } from "../../src/uncertainty/tiles.ts";
import { interval, uncertaintyOf } from "../../src/uncertainty/uncertainty.ts";

const sure = (n: number) => Array.from({ length: n }, () => ({ probability: 1, touching: false }));

test("the scale's error counts twice: an area goes with its square", () => {
  expect(uncertaintyOf(sure(50), 50, 0.4, 0.01, 0.5).calibration).toBeCloseTo(0.02, 12);
});

test("one field of 50 hairs at variance/mean 0.5 has a sampling error of 10 %", () => {
  expect(uncertaintyOf(sure(50), 50, 0.4, 0, 0.5).sampling).toBeCloseTo(0.1, 12);
});

test("parts add as squares, the interval with sampling is the wider one", () => {
  const { detection, calibration, sampling, densityWithSampling } = uncertaintyOf(
    sure(50),
    50,
    0.4,
    0.02,
    0.5,
  );
  const all = Math.hypot(detection, calibration, sampling);
  expect(densityWithSampling.high).toBeCloseTo(125 * (1 + 1.959964 * all), 6);
  expect(densityWithSampling.low).toBeCloseTo(125 * (1 - 1.959964 * all), 6);
});

test("unsure and touching hairs widen the interval of the count", () => {
  const clear = uncertaintyOf(sure(40), 40, 0.4, 0, 0.5);
  const unsure = uncertaintyOf(
    sure(40).map((find) => ({ ...find, probability: 0.6 })),
    40,
    0.4,
    0,
    0.5,
  );
  const touching = uncertaintyOf(
    sure(40).map((find) => ({ ...find, touching: true })),
    40,
    0.4,
    0,
    0.5,
  );
  expect(unsure.detection).toBeGreaterThan(clear.detection);
  expect(touching.detection).toBeGreaterThan(clear.detection);
});

test("no interval goes below zero", () => {
  expect(interval(10, 3).low).toBe(0);
});

test("an even grid spreads less than a heap; no roots leave what was known before", () => {
  const frame = { x: 0, y: 0, width: 9, height: 9 };
  const grid = Array.from({ length: 36 }, (_, i): [number, number] => [
    (i % 6) * 1.5 + 0.7,
    Math.floor(i / 6) * 1.5 + 0.7,
  ]);
  const heap = grid.map((): [number, number] => [1, 1]);
  expect(spreadOfTiles(grid, frame)).toBeLessThan(0.5);
  expect(spreadOfTiles(heap, frame)).toBeGreaterThan(1);
  expect(spreadOfTiles([], frame)).toBe(0.5);
});
