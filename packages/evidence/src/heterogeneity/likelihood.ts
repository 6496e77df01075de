import { sumOfLogs } from "../models/intercept-pool.ts";
import { isInterceptOnly, type Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";
import type { Likelihood } from "./score.ts";

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
