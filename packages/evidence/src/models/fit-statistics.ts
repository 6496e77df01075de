import { logLikelihood } from "../heterogeneity/likelihood.ts";
import { at } from "../linear-algebra/cholesky.ts";
import type { Fit } from "./fit-model.ts";

export type FitStatistics = {
  logLikelihood: number;
  deviance: number;
  aic: number;
  bic: number;
  aicc: number;
};

/** Fit statistics by the ML or the REML likelihood, at the fit's tau2. */
export function fitStatistics(fit: Fit, kind: "ML" | "REML"): FitStatistics {
  const { studies, method, tau2 } = fit;
  const { k, p, variances } = studies;
  const ll = logLikelihood(studies, tau2, kind);
  const parameters = p + (method === "EE" ? 0 : 1);
  const observations = kind === "ML" ? k : k - p;
  let saturated = 0;
  if (kind === "ML")
    for (let i = 0; i < k; i += 1) saturated -= Math.log(2 * Math.PI * at(variances, i)) / 2;
  return {
    logLikelihood: ll,
    deviance: -2 * (ll - saturated),
    aic: -2 * ll + 2 * parameters,
    bic: -2 * ll + parameters * Math.log(observations),
    aicc: -2 * ll + 2 * parameters * smallSampleFactor(observations, parameters),
  };
}

/** What AICc multiplies the parameters by. */
export function smallSampleFactor(observations: number, parameters: number): number {
  const n = Math.max(observations, parameters + 2);
  return n / (n - parameters - 1);
}
