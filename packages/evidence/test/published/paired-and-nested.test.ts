import { expect, test } from "vitest";
import {
  changeSdFromPairedP,
  fitModel,
  fitMultilevel,
  groupByCluster,
  prepareStudies,
} from "../../src/index.ts";
import { rowsOf, studiesOf } from "../reference/studies.ts";

test("Morris 2008, Organ Res Methods 11:364, five change studies as raw change: 0.209 (SE 0.023), Q 96.09; REML 6.416, tau² 73.57", () => {
  const { effects, variances } = studiesOf("morris2008", "MC");
  const studies = prepareStudies(effects, variances);
  const common = fitModel(studies, { method: "EE", test: "z" });
  expect(common.estimates[0]).toBeCloseTo(0.2092, 4);
  expect(common.standardErrors[0]).toBeCloseTo(0.0226, 4);
  expect(common.heterogeneity.q).toBeCloseTo(96.09, 2);
  const random = fitModel(studies, { method: "REML", test: "z" });
  expect(random.estimates[0]).toBeCloseTo(6.4162, 4);
  expect(random.tau2).toBeCloseTo(73.57, 2);
});

test("Konstantopoulos 2011, Res Synth Methods 2:61, 56 schools in 11 districts, REML: mean 0.185 (SE 0.085), variances 0.065 and 0.033", () => {
  const { effects, variances } = studiesOf("konstantopoulos2011");
  const districts = rowsOf("konstantopoulos2011").map((row) => Number(row["district"]));
  const fit = fitMultilevel(groupByCluster(prepareStudies(effects, variances), districts), {
    test: "z",
  });
  expect(fit.estimates[0]).toBeCloseTo(0.185, 3);
  expect(fit.standardErrors[0]).toBeCloseTo(0.085, 3);
  expect(fit.sigma2.between).toBeCloseTo(0.065, 3);
  expect(fit.sigma2.within).toBeCloseTo(0.033, 3);
});

test("Yu 2018, split-scalp, abstract: p = 0.01 for 12.03 hairs between the sides of 19 scalps means an SD of 18.2", () => {
  expect(changeSdFromPairedP({ difference: 12.03, p: 0.01, n: 19 })).toBeCloseTo(18.22, 2);
});
