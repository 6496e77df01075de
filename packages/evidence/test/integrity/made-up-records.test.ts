import { expect, test } from "vitest";
import { checkStudies } from "../../src/index.ts";

type Part = Record<string, unknown>;

/** A fictional trial of two arms of 20 in which everything adds up. */
const trial = (changes: Part = {}, outcome: Part = {}): Part => ({
  id: "made-up-2026",
  citation: "Fictional",
  design: "RCT, parallel",
  condition: "androgenetic alopecia",
  sex: "male",
  n_randomised: 40,
  arms: ["a", "b"].map((id) => ({
    id,
    n: 20,
    outcomes: [
      {
        measure: "hair count",
        kind: "end",
        timepoint_weeks: 12,
        mean: id === "a" ? 120.5 : 100.5,
        sd: 20,
        unit: "hairs/cm2",
        ...outcome,
      },
    ],
    responders: [],
  })),
  between_group: [{ measure: "hair count", p: 0.003 }],
  ...changes,
});

const resultsOf = (record: Part, name: string) =>
  (checkStudies(record).studies[0]?.checks ?? []).filter(({ check }) => check === name);

test("a trial in which everything adds up fails nothing", () => {
  const failed = checkStudies(trial()).studies[0]?.checks.filter(({ result }) => result === "fail");
  expect(failed).toEqual([]);
  expect(resultsOf(trial(), "p-from-means")).toMatchObject([{ result: "pass" }]);
});

test.each([
  [
    "p 0.3 where the means give 0.003",
    trial({ between_group: [{ measure: "hair count", p: 0.3 }] }),
    "p-from-means",
  ],
  [
    "p below 0.001 where the means give 0.003",
    trial({ between_group: [{ measure: "hair count", p: "<0.001" }] }),
    "p-from-means",
  ],
  ["41 people in arms of 20", trial({ n_randomised: 41 }), "arm-sums"],
  ["per inch² called per cm²", trial({}, { mean: 1100 }), "unit-plausible"],
  [
    "a hair of 4 um",
    trial({}, { measure: "hair diameter", unit: "um", mean: 4 }),
    "biology-plausible",
  ],
  [
    "a mean of counts with impossible digits",
    trial({}, { unit: "hairs per field", mean: 30.13, sd: 2.11 }),
    "grim",
  ],
])("%s fails", (_, record, name) => {
  expect(resultsOf(record, name).map(({ result }) => result)).toContain("fail");
});

test("1,100 per cm² is shown as what it would be per inch²", () => {
  expect(resultsOf(trial({}, { mean: 1100 }), "unit-plausible")[0]?.detail).toContain(
    "170.5 per cm2",
  );
});

test.each([
  [0.5, 0.25, 1, "ratio", "pass"],
  [0.5, 0.1, 0.9, "ratio", "fail"],
])("an odds ratio of %f (%f to %f) is symmetric as a %s: %s", (estimate, low, high, _, result) => {
  const record = {
    id: "made-up-synthesis",
    results: [
      { outcome: "o", effect_measure_as_published: "OR", estimate, ci_low: low, ci_high: high },
    ],
  };
  expect(resultsOf(record, "ci-symmetric")).toMatchObject([{ result }]);
});

test.each([
  ["hairs/cm²", 1100, "unit-plausible"],
  ["hairs per square inch", 900, "unit-plausible"],
  ["hairs/in²", 900, "unit-plausible"],
])("a unit written as %s is understood", (unit, mean, name) => {
  expect(resultsOf(trial({}, { unit, mean }), name)[0]).toMatchObject({ result: "fail" });
});

test("6 µm, however the unit is written, is no hair's diameter", () => {
  for (const unit of ["um", "µm", "μm", "microns"]) {
    const record = trial({}, { measure: "hair diameter", unit, mean: 6 });
    expect(resultsOf(record, "biology-plausible")[0]).toMatchObject({ result: "fail" });
  }
});

const shares = (totals: [weeks: number, total: number][]) => ({
  arms: ["a", "b"].map((id) => ({
    id,
    n: 20,
    outcomes: [],
    responders: totals.map(([timepoint_weeks, total]) => ({
      measure: "much improved",
      timepoint_weeks,
      events: 5,
      total,
      percent: (100 * 5) / total,
    })),
  })),
});

test("the same share counted over fewer people later is a shrinking denominator", () => {
  const fallen = trial(
    shares([
      [12, 20],
      [24, 10],
    ]),
  );
  expect(resultsOf(fallen, "shrinking-denominators")[0]).toMatchObject({
    result: "fail",
    expected: 20,
    printed: 10,
  });
  const kept = trial(
    shares([
      [12, 20],
      [24, 20],
    ]),
  );
  expect(resultsOf(kept, "shrinking-denominators")[0]).toMatchObject({ result: "cannot check" });
});

test("double publication cannot be told where the length is not known", () => {
  const pair = [trial(), trial({ id: "made-up-2027" })];
  const found = checkStudies(pair).studies.flatMap(({ checks }) =>
    checks.filter(({ check }) => check === "double-publication"),
  );
  expect(found.map(({ result }) => result)).toEqual(["cannot check", "cannot check"]);
});
