import { expect, test } from "vitest";
import { fitModel, prepareStudies } from "../../src/index.ts";
import { rowsOf, studiesOf } from "../reference/studies.ts";

const { effects, variances } = studiesOf("raudenbush1985");

test("Raudenbush 2009, Handbook of Research Synthesis ch. 16, 19 teacher-expectancy studies: mean 0.084 (SE 0.052), tau² 0.019", () => {
  const fit = fitModel(prepareStudies(effects, variances), { method: "REML", test: "z" });
  expect(fit.estimates[0]).toBeCloseTo(0.084, 3);
  expect(fit.standardErrors[0]).toBeCloseTo(0.052, 3);
  expect(fit.tau2).toBeCloseTo(0.019, 3);
});

test("Raudenbush 2009, same chapter, weeks of prior contact: intercept 0.407 (SE 0.087), slope -0.157 (SE 0.036), tau² 0", () => {
  const weeks = rowsOf("raudenbush1985").map((row) => Number(row["weeks_c"]));
  const x = Float64Array.from(weeks.flatMap((week) => [1, week]));
  const design = { x, names: ["intercept", "weeks"], hasIntercept: true };
  const fit = fitModel(prepareStudies(effects, variances, design), { method: "REML", test: "z" });
  expect(fit.estimates[0]).toBeCloseTo(0.407, 3);
  expect(fit.estimates[1]).toBeCloseTo(-0.157, 3);
  expect(fit.standardErrors[0]).toBeCloseTo(0.087, 3);
  expect(fit.standardErrors[1]).toBeCloseTo(0.036, 3);
  expect(fit.tau2).toBe(0);
});
