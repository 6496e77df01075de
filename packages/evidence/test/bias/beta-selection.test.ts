import { expect, test } from "vitest";
import { betaSelection, selectionLogLikelihood } from "../../src/bias/selection-function.ts";
import { prepareStudies, selectionModel } from "../../src/index.ts";
import { rowsOf, studiesOf } from "../reference/studies.ts";

/**
 * metafor 3.8-1 integrates with QUADPACK to a relative error of 1.2e-4 a study. Asked for the same
 * (scipy.integrate.quad, epsrel 1.22e-4), SciPy 1.17.1 gives its printed log-likelihood to 14
 * digits, -7.8101169955340; asked for 1e-11 it gives -7.8098663. So metafor's value, and the second
 * derivatives of it that its standard errors are made of, hold that error. The numbers below are
 * the same likelihood by NumPy's Gauss-Legendre rule with 200 nodes, maximised to a gradient below
 * 1e-10, second derivatives by Richardson's extrapolation.
 */
const { effects, variances } = studiesOf("hackshaw1998");
const studies = prepareStudies(effects, variances);
const METAFOR = [0.93793138614234, 0.101826737919, 1.66565367895524, 1.130974546972];

const height = (point: readonly number[]) =>
  selectionLogLikelihood(studies, betaSelection(), 1, point);

test("beta selection, 37 studies of passive smoking: estimates, standard errors and likelihood of an independent quadrature", () => {
  expect(rowsOf("hackshaw1998")).toHaveLength(37);
  const found = selectionModel(studies, { type: "beta" });
  expect(found.logLikelihood).toBeCloseTo(-7.8098663008, 9);
  expect(found.estimate).toBeCloseTo(0.93785122, 7);
  expect(found.tau2).toBeCloseTo(0.10183345, 7);
  expect(found.delta[0]).toBeCloseTo(1.6655694, 6);
  expect(found.delta[1]).toBeCloseTo(1.1310516, 6);
  expect(found.standardError).toBeCloseTo(0.4789925, 5);
  expect(found.deltaSe[0]).toBeCloseTo(0.3281717, 5);
  expect(found.deltaSe[1]).toBeCloseTo(0.5527079, 5);
});

test("beta selection: where metafor 3.8-1 stops, the likelihood is 4e-8 lower than at our maximum, and not what it prints", () => {
  const found = selectionModel(studies, { type: "beta" });
  expect(height(METAFOR)).toBeCloseTo(-7.8098663431, 9);
  expect(height(METAFOR)).toBeLessThan(found.logLikelihood);
  expect(height(METAFOR)).toBeGreaterThan(-7.8101);
});

test("property: with both parameters 1 every p-value weighs the same, and the likelihood is that of ML", () => {
  const flat = height([0.2, 0.03, 1, 1]);
  let plain = 0;
  for (let i = 0; i < studies.k; i += 1) {
    const variance = (variances[i] ?? Number.NaN) + 0.03;
    plain -= Math.log(2 * Math.PI * variance) / 2;
    plain -= ((effects[i] ?? Number.NaN) - 0.2) ** 2 / (2 * variance);
  }
  expect(flat).toBeCloseTo(plain, 11);
});
