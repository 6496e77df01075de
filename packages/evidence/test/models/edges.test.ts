import { InvalidInput } from "@anagen/quantities";
import { expect, test } from "vitest";
import { fitModel, prepareStudies, qProfile, trimAndFill } from "../../src/index.ts";
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
