import type { Comparison } from "@anagen/trichometry";
import fc from "fast-check";
import { expect, test } from "vitest";
import { axisOf } from "../../src/pictures/over-time/chart-axis.ts";
import { drawOverTime } from "../../src/pictures/over-time/draw-over-time.ts";
import {
  changePoints,
  densityPoint,
  newestOfEach,
  widthPoint,
} from "../../src/pictures/over-time/measured-points.ts";
import { line } from "./a-measurement.ts";

const corrected = {
  count: 22,
  densityPerCm2: { value: 110, low: 90, high: 130 },
  meanWidthUm: 80,
  added: 2,
  removed: 0,
  authors: ["Dr A (fictional)"],
};
const change = {
  densityChangePercent: { value: 16, low: 4, high: 28, level: 0.95 },
  detectionLimitPercent: 12,
  meanWidthChangeUm: null,
  widthDetectionLimitUm: null,
} as unknown as Comparison;

test("one measurement a picture, the newest that gave a density, by day", () => {
  const lines = [
    line({ id: "late", pictureId: "b", takenOn: "2026-11-16" }),
    line({ id: "again", at: "2026-11-21T08:00:00Z" }),
    line({ id: "first", at: "2026-11-20T08:00:00Z" }),
    line({ id: "refused", at: "2026-11-22T08:00:00Z", densityPerCm2: null }),
  ];
  expect(newestOfEach(lines).map(({ id }) => id)).toEqual(["late", "again"]);
});

test("what was corrected by hand stands in the chart, marked as such", () => {
  expect(densityPoint(line({}))).toMatchObject({ value: 100, byHand: false });
  expect(densityPoint(line({ corrected }))).toMatchObject({ value: 110, low: 90, byHand: true });
  expect(widthPoint(line({ meanWidthInterval: null }))).toBeNull();
});

test("change begins at zero with the first picture; pictures of another spot are left out", () => {
  const lines = [
    line({ id: "a" }),
    line({ id: "b", takenOn: "2026-12-01" }),
    line({ id: "c", takenOn: "2026-12-05" }),
  ];
  const changes = new Map([
    ["b", change],
    ["c", null],
  ]);
  const points = changePoints(lines, changes, "densityChangePercent");
  expect(points.map(({ measurementId, value, limit }) => [measurementId, value, limit])).toEqual([
    ["a", 0, 12],
    ["b", 16, 12],
  ]);
  expect(changePoints(lines, changes, "meanWidthChangeUm")).toEqual([]);
});

test("a chart of change says its interval and its detection limit in words, and draws the limit", () => {
  const lines = [line({ id: "a" }), line({ id: "b", takenOn: "2026-12-01" })];
  const points = changePoints(lines, new Map([["b", change]]), "densityChangePercent");
  const drawing = drawOverTime(
    { what: "Change of density", place: "Crown", unit: "%", digits: 0, points },
    600,
  );
  expect(drawing.says).toBe(
    "Change of density in Crown. 20 Nov 2026: 0 %; 1 Dec 2026: +16 %, +4 to +28 (limit 12).",
  );
  expect(drawing.marks.filter(({ kind }) => kind === "shape")).toHaveLength(1);
});

test("property: all values lie on the axis, and its lines are round", () => {
  const value = fc.double({ min: -300, max: 3000, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const { bottom, top, ticks } = axisOf(values, values);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(bottom);
      expect(Math.max(...values)).toBeLessThanOrEqual(top);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect([ticks[0], ticks.at(-1)]).toEqual([bottom, top]);
    }),
  );
});
