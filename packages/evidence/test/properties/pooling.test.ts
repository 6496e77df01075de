import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fitModel,
  predictEffect,
  prepareStudies,
  qProfile,
  TAU2_METHODS,
} from "../../src/index.ts";

const study = fc.record({
  effect: fc.double({ min: -3, max: 3, noNaN: true }),
  variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
});
const pools = fc.array(study, { minLength: 3, maxLength: 15 });
type Study = { effect: number; variance: number };

const fitOf = (
  rows: readonly Study[],
  method: (typeof TAU2_METHODS)[number] = "REML",
  test_: "z" | "knha" = "z",
) =>
  fitModel(
    prepareStudies(
      rows.map((row) => row.effect),
      rows.map((row) => row.variance),
    ),
    { method, test: test_ },
  );

const near = (a: number | undefined, b: number | undefined, scale = 1) =>
  expect(Math.abs((a ?? Number.NaN) - (b ?? Number.NaN))).toBeLessThanOrEqual(
    1e-7 * Math.max(1, Math.abs(a ?? 0)) * scale,
  );

test.each([...TAU2_METHODS])("property, %s: the order of the trials does not matter", (method) => {
  fc.assert(
    fc.property(pools, (rows) => {
      const [forward, backward] = [fitOf(rows, method), fitOf([...rows].reverse(), method)];
      near(forward.tau2, backward.tau2);
      near(forward.estimates[0], backward.estimates[0]);
    }),
    { numRuns: 60 },
  );
});

test.each([...TAU2_METHODS])(
  "property, %s: effects in another unit give the same answer in that unit",
  (method) => {
    fc.assert(
      fc.property(pools, fc.constantFrom(0.01, 6.4516, 1000), (rows, factor) => {
        const scaled = rows.map(({ effect, variance }) => ({
          effect: effect * factor,
          variance: variance * factor ** 2,
        }));
        const [one, other] = [fitOf(rows, method), fitOf(scaled, method)];
        near(one.tau2, other.tau2 / factor ** 2);
        near(one.estimates[0], (other.estimates[0] ?? 0) / factor);
        near(one.p[0], other.p[0]);
      }),
      { numRuns: 60 },
    );
  },
);

test("property: a shift of all effects shifts the estimate and nothing else, even by a million", () => {
  fc.assert(
    fc.property(pools, fc.constantFrom(-5, 1000, 1e6), (rows, shift) => {
      const moved = rows.map(({ effect, variance }) => ({ effect: effect + shift, variance }));
      const [one, other] = [fitOf(rows), fitOf(moved)];
      near(one.estimates[0], (other.estimates[0] ?? 0) - shift, 10);
      near(one.tau2, other.tau2, 100);
      const [a, b] = [qProfile(one.studies), qProfile(other.studies)];
      near(a?.tau2.high, b?.tau2.high, 1000);
    }),
    { numRuns: 60 },
  );
});

test("property: a trial split into two halves of twice the variance leaves an equal-effects pool alone", () => {
  fc.assert(
    fc.property(pools, (rows) => {
      const [first, ...others] = rows;
      if (!first) return;
      const half = { effect: first.effect, variance: 2 * first.variance };
      near(fitOf(rows, "EE").estimates[0], fitOf([half, half, ...others], "EE").estimates[0]);
      near(
        fitOf(rows, "EE").standardErrors[0],
        fitOf([half, half, ...others], "EE").standardErrors[0],
      );
    }),
  );
});

test("property: as heterogeneity goes to nothing, random effects become equal effects", () => {
  fc.assert(
    fc.property(pools, (rows) => {
      const close = rows.map(({ effect, variance }) => ({ effect: effect * 1e-4, variance }));
      const [random, equal] = [fitOf(close), fitOf(close, "EE")];
      expect(random.tau2).toBe(0);
      near(random.estimates[0], equal.estimates[0]);
      near(random.standardErrors[0], equal.standardErrors[0]);
    }),
  );
});

test("property: nothing that comes out is NaN, and the prediction interval holds the confidence interval", () => {
  fc.assert(
    fc.property(pools, (rows) => {
      const fit = fitOf(rows, "REML", "knha");
      const { interval, predictionByT } = predictEffect(fit, [1]);
      for (const value of [
        fit.tau2,
        fit.p[0],
        fit.inconsistency.iSquared,
        interval.low,
        interval.high,
      ])
        expect(value).not.toBeNaN();
      expect(predictionByT?.low).toBeLessThanOrEqual(interval.low + 1e-9);
      expect(predictionByT?.high).toBeGreaterThanOrEqual(interval.high - 1e-9);
    }),
  );
});
