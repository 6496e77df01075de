import { interceptSums, sumOfLogs } from "../models/intercept-pool.ts";
import { traceP, yPPy } from "../models/projection-traces.ts";
import { isInterceptOnly, type Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";

export type Likelihood = "ML" | "REML";

/** Twice the derivative of the (restricted) log-likelihood with respect to tau2. */
export function likelihoodScore(studies: Studies, tau2: number, kind: Likelihood): number {
  if (isInterceptOnly(studies)) {
    const { sumW, sumW2, squares } = interceptSums(studies.y, studies.variances, tau2);
    return squares - sumW + (kind === "REML" ? sumW2 / sumW : 0);
  }
  const fit = weightedRegression(studies, weightsAt(studies, tau2));
  if (kind === "REML") return yPPy(fit) - traceP(studies, fit);
  let sum = 0;
  for (const weight of fit.weights) sum += weight;
  return yPPy(fit) - sum;
}

/**
 * (Restricted) log-likelihood at tau2, with all constants; REML includes ½ ln |XᵀX|.
 *
 * @source Harville 1974, Biometrika 61:383
 */
export function logLikelihood(studies: Studies, tau2: number, kind: Likelihood): number {
  const { k, p, variances } = studies;
  const fit = weightedRegression(studies, weightsAt(studies, tau2));
  const logs = sumOfLogs(variances, tau2);
  const ml = -(k / 2) * Math.log(2 * Math.PI) - logs / 2 - fit.rss / 2;
  if (kind === "ML") return ml;
  const logDetQQ = isInterceptOnly(studies) ? Math.log(k) : 0;
  return ml + (p / 2) * Math.log(2 * Math.PI) + logDetQQ / 2 - fit.logDeterminant / 2;
}
