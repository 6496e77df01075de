import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import {
  excessSignificance,
  failSafeN,
  fitModel,
  henmiCopas,
  prepareStudies,
  qProfile,
  rankTest,
  regressionTest,
  trimAndFill,
} from "../../src/index.ts";
import { studiesOf } from "../reference/studies.ts";

test("one study: its own effect, test z, tau² 0, no interval of tau²", () => {
  const fit = fitModel(prepareStudies([0.42], [0.09]));
  expect([...fit.estimates]).toEqual([0.42]);
  expect(fit.df).toBeNull();
  expect(fit.tau2).toBe(0);
  expect(fit.heterogeneity).toEqual({ q: 0, df: 0, p: 1 });
  expect(qProfile(fit.studies)).toBeNull();
});

test("two studies: t with one degree of freedom", () => {
  expect(fitModel(prepareStudies([0, 1], [0.1, 0.1])).df).toBe(1);
});

test.each([
  [[0.1, 0.2], [0.1, 0], "variances[1]"],
  [[0.1, 0.2], [0.1, -0.3], "variances[1]"],
  [[0.1, Number.NaN], [0.1, 0.1], "effects[1]"],
  [[], [], "effects"],
  [[0.1], [0.1, 0.2], "variances"],
  [[0.1, Number.POSITIVE_INFINITY], [0.1, 0.1], "effects[1]"],
  [[0.1, 0.2], [0.1, Number.POSITIVE_INFINITY], "variances[1]"],
  [[0.1, 0.2], [0.1, Number.NaN], "variances[1]"],
  [[0.1, 1e60], [0.1, 0.1], "at most 1e+50 in size"],
  [[0.1, 0.2], [0.1, 1e-70], "from 1e-60"],
  [[0.1, 0.2], [1, 1e-15], "at most 100000000000000 times the smallest"],
])("effects %j with variances %j are refused at %s", (effects, variances, path) => {
  expect(() => prepareStudies(effects, variances)).toThrow(InvalidInput);
  expect(() => prepareStudies(effects, variances)).toThrow(path.replace(/[[\]]/g, (c) => c));
});

test("a singular design is refused and the column is named", () => {
  const x = Float64Array.from([1, 2, 4, 1, 3, 6, 1, 5, 10]);
  const design = { x, names: ["intercept", "a", "twice a"], hasIntercept: true };
  expect(() => prepareStudies([1, 2, 3], [1, 1, 1], design)).toThrow("twice a");
});

test("more coefficients than studies are refused", () => {
  const design = { x: Float64Array.from([1, 2]), names: ["intercept", "a"], hasIntercept: true };
  expect(() => prepareStudies([1], [1], design)).toThrow("at most as many as studies");
});

test("a level outside 0 to 1 is refused", () => {
  expect(() => fitModel(prepareStudies([0, 1], [1, 1]), { level: 95 })).toThrow("level");
});

test.each([
  ["fail-safe N", () => failSafeN([], [])],
  ["fail-safe N at an alpha of 5", () => failSafeN([0.1, 0.2], [0.1, 0.1], 5)],
  ["the rank test of two", () => rankTest([0.1, 0.2], [0.1, 0.2])],
  ["trim and fill of two", () => trimAndFill([0.1, 0.2], [0.1, 0.2])],
  ["Henmi and Copas of one", () => henmiCopas([0.1], [0.2])],
  ["Egger's test of two", () => regressionTest({ effects: [0.1, 0.2], variances: [0.1, 0.2] })],
  [
    "Egger's test of equal variances",
    () => regressionTest({ effects: [0.1, 0.2, 0.3], variances: [0.1, 0.1, 0.1] }),
  ],
  ["excess significance with a variance of 0", () => excessSignificance([0.1], [0])],
])("%s is refused, not NaN", (_, run) => {
  expect(run).toThrow(InvalidInput);
});

test("a hundred thousand studies are fitted", () => {
  const effects = Float64Array.from({ length: 100_000 }, (_, i) => Math.sin(i));
  const variances = Float64Array.from({ length: 100_000 }, (_, i) => 0.1 + (i % 7) / 50);
  const fit = fitModel(prepareStudies(effects, variances));
  expect(fit.tau2).toBeCloseTo(0.5 - 0.16, 1);
  expect(fit.standardErrors[0]).toBeCloseTo(Math.sqrt(0.5 / 100_000), 5);
});

test("trim and fill by Q0 that breaks down is an error, not a NaN", () => {
  const { effects, variances } = studiesOf("egger2001");
  expect(() => trimAndFill(effects, variances, "Q0", "right", "EE")).toThrow(InvalidInput);
});

test("raw years as a moderator lose no digits: centring them changes nothing but the intercept", () => {
  const { effects, variances } = studiesOf("bcg");
  const years = effects.map((_, i) => 1948 + 3 * i);
  const slope = (shift: number) => {
    const x = Float64Array.from(years.flatMap((year) => [1, year - shift]));
    const design = { x, names: ["intercept", "year"], hasIntercept: true };
    return fitModel(prepareStudies(effects, variances, design), { method: "DL", test: "z" }).p[1];
  };
  expect(slope(0)).toBeCloseTo(slope(1966) ?? 0, 12);
});

test("ten thousand studies are fitted without a dense matrix", () => {
  const effects = Float64Array.from({ length: 10_000 }, (_, i) => Math.sin(i));
  const variances = Float64Array.from({ length: 10_000 }, (_, i) => 0.1 + (i % 7) / 50);
  const fit = fitModel(prepareStudies(effects, variances));
  expect(fit.tau2).toBeGreaterThan(0.3);
  expect(fit.df).toBe(9_999);
});
