import { expect, test } from "vitest";
import { fitModel, prepareStudies } from "../../src/index.ts";
import { studiesOf } from "../reference/studies.ts";

const pool = (measure: string, method: "ML" | "DL") => {
  const { effects, variances } = studiesOf("bcg", measure);
  const fit = fitModel(prepareStudies(effects, variances), { method, test: "z" });
  const [interval] = fit.intervals;
  return {
    ratio: Math.exp(fit.estimates[0] ?? 0),
    low: Math.exp(interval?.low ?? 0),
    high: Math.exp(interval?.high ?? 0),
    tau2: fit.tau2,
  };
};

test("Colditz 1994, JAMA 271:698, abstract: 13 BCG trials, random effects: risk ratio 0.49 (95 % CI 0.34 to 0.70)", () => {
  const { ratio, low, high } = pool("RR", "DL");
  expect(ratio).toBeCloseTo(0.49, 2);
  expect(low).toBeCloseTo(0.34, 1);
  expect(high).toBeCloseTo(0.7, 2);
});

test("van Houwelingen 2002, Stat Med 21:589, p. 597: 13 BCG trials, ML: odds ratio 0.476 (95 % CI 0.336 to 0.675)", () => {
  const { ratio, low, high } = pool("OR", "ML");
  expect(ratio).toBeCloseTo(0.476, 3);
  expect(low).toBeCloseTo(0.336, 3);
  expect(high).toBeCloseTo(0.675, 3);
});
