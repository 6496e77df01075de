import { expect, test } from "vitest";
import {
  fitModel,
  prepareStudies,
  profileLikelihoodInterval,
  qProfile,
  type Tau2Method,
} from "../../src/index.ts";
import { studiesOf } from "../reference/studies.ts";

test("Viechtbauer 2005, J Educ Behav Stat 30:261, example 2: tau² is 0.0099 (HS), 0 (HE), 0.0126 (DL), 0.0132 (ML), 0.0157 (REML)", () => {
  const { effects, variances } = studiesOf("viechtbauer2005");
  const studies = prepareStudies(effects, variances);
  const printed: [Tau2Method, number][] = [
    ["HS", 0.0099],
    ["HE", 0],
    ["DL", 0.0126],
    ["ML", 0.0132],
    ["REML", 0.0157],
  ];
  for (const [method, tau2] of printed)
    expect(fitModel(studies, { method, test: "z" }).tau2, method).toBeCloseTo(tau2, 4);
});

test("Viechtbauer 2007, Stat Med 26:37, diuretics in pre-eclampsia: Q-profile 0.07 to 2.20, profile likelihood (ML) 0.03 to 1.13", () => {
  const { effects, variances } = studiesOf("collins1985b");
  const studies = prepareStudies(effects, variances);
  const profile = qProfile(studies)?.tau2;
  expect(profile?.low).toBeCloseTo(0.07, 2);
  expect(profile?.high).toBeCloseTo(2.2, 2);
  const { tau2 } = fitModel(studies, { method: "ML", test: "z" });
  const likelihood = profileLikelihoodInterval(studies, tau2, "ML");
  expect(likelihood.low).toBeCloseTo(0.03, 2);
  expect(likelihood.high).toBeCloseTo(1.13, 2);
});

test("Normand 1999, Stat Med 18:321, stroke care, as in metadat's dat.normand1999: MD -3.46 (SE 0.76), DL -13.98 (tau² 205.4), REML -15.1 (tau² 685)", () => {
  const { effects, variances } = studiesOf("normand1999");
  const studies = prepareStudies(effects, variances);
  const common = fitModel(studies, { method: "EE", test: "z" });
  expect(common.estimates[0]).toBeCloseTo(-3.4636, 4);
  expect(common.standardErrors[0]).toBeCloseTo(0.7648, 4);
  expect(common.heterogeneity.q).toBeCloseTo(238.9158, 4);
  const dl = fitModel(studies, { method: "DL", test: "z" });
  expect([dl.estimates[0], dl.tau2].map((x) => Number(x?.toFixed(4)))).toEqual([
    -13.9817, 205.4094,
  ]);
  const reml = fitModel(studies, { method: "REML", test: "z" });
  expect([reml.estimates[0], reml.tau2].map((x) => Number(x?.toFixed(4)))).toEqual([
    -15.106, 684.6462,
  ]);
});
