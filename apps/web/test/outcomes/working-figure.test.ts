import { describe, expect, test } from "vitest";
import type { Judgement } from "../../src/outcomes/outcome-data.ts";
import { dayShare, figureInWords, workingFigure } from "../../src/outcomes/working-figure.ts";

const point = (on: string, value: number, method = "corrected-count") => ({
  measure: "density" as const,
  on,
  value,
  low: value - 8,
  high: value + 8,
  method,
  zone: "vertex",
});

const judgement = (series: Judgement["series"]): Judgement => ({
  changes: [
    {
      measure: "density",
      unit: "hairs per cm²",
      from: { on: "2026-04-01", value: 120 },
      to: { on: "2026-10-01", value: 139 },
      change: 19,
      changePercent: 15.8,
      low: -2,
      high: 40,
      detectionLimit: 21,
      detectionLimitPercent: 17.6,
      verdict: "no detectable change",
      words: "",
      basis: { grade: "B", sources: [] },
    },
  ],
  series,
  trials: [
    { name: "One", people: 68, withNeedlingPerCm2: 2, minoxidilAlonePerCm2: 0, source: "one" },
    { name: "Other", people: 100, withNeedlingPerCm2: 91, minoxidilAlonePerCm2: 22, source: "two" },
  ],
  trialWords: "",
  monthsSinceFirstSession: 6,
  stopRules: [],
  words: "",
});

const BOTH = [point("2026-04-01", 120), point("2026-10-01", 139)];

describe("the figure of a course", () => {
  test("lays the detection limit and the trials' changes around the first value", () => {
    const figure = workingFigure(judgement(BOTH), "density");
    expect(figure?.limit).toEqual({ low: 99, high: 141 });
    expect(figure?.trials).toEqual({ low: 122, high: 211 });
    expect(figure?.values.high).toBeGreaterThan(211);
  });

  test("leaves out points that were measured in another way than the newest", () => {
    const other = point("2026-06-01", 300, "automatic-count");
    const figure = workingFigure(
      judgement([...BOTH.slice(0, 1), other, ...BOTH.slice(1)]),
      "density",
    );
    expect(figure?.points.map(({ value }) => value)).toEqual([120, 139]);
  });

  test("is not there without a change to show", () => {
    expect(workingFigure(judgement(BOTH), "thickness")).toBeNull();
    expect(workingFigure({ ...judgement(BOTH), changes: [] }, "density")).toBeNull();
  });

  test("says in words that the band holds no change and that trials predict nothing", () => {
    const figure = workingFigure(judgement(BOTH), "density");
    const words = figure === null ? "" : figureInWords(figure);
    expect(words).toContain("99.0 and 141.0 hairs per cm² no change can be told");
    expect(words).toContain("predict nothing for one person");
  });
});

test("days lie between the first and the newest; one day alone lies in the middle", () => {
  const days = { from: "2026-04-01", to: "2026-04-11" };
  expect(dayShare("2026-04-01", days)).toBe(0);
  expect(dayShare("2026-04-06", days)).toBe(0.5);
  expect(dayShare("2026-04-01", { from: "2026-04-01", to: "2026-04-01" })).toBe(0.5);
});
