import { expect, test } from "vitest";
import { fitModel, mantelHaenszel, prepareStudies } from "../../src/index.ts";
import { rowsOf, studiesOf } from "../reference/studies.ts";

test("Hackshaw 1997, BMJ 315:980, abstract: 37 studies of passive smoking: excess risk 24 % (95 % CI 13 % to 36 %)", () => {
  const { effects, variances } = studiesOf("hackshaw1998");
  const fit = fitModel(prepareStudies(effects, variances), { method: "DL", test: "z" });
  expect(Math.exp(fit.estimates[0] ?? 0)).toBeCloseTo(1.24, 2);
  expect(Math.exp(fit.intervals[0]?.low ?? 0)).toBeCloseTo(1.13, 2);
  expect(Math.exp(fit.intervals[0]?.high ?? 0)).toBeCloseTo(1.36, 2);
});

test("Egger 2001, Systematic Reviews in Health Care, ch. 2: magnesium with ISIS-4, fixed effect: odds ratio near 1 (0.95 to 1.07)", () => {
  const tables = rowsOf("egger2001").map((row) => ({
    events1: Number(row["ai"]),
    total1: Number(row["n1i"]),
    events2: Number(row["ci"]),
    total2: Number(row["n2i"]),
  }));
  const pool = mantelHaenszel("OR", tables);
  expect(Math.exp(pool.estimate)).toBeCloseTo(1.01, 2);
  expect(Math.exp(pool.interval.low)).toBeCloseTo(0.95, 2);
  expect(Math.exp(pool.interval.high)).toBeCloseTo(1.07, 2);
});
