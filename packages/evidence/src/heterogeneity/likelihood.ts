import { at } from "../linear-algebra/cholesky.ts";
import { traceP, yPPy } from "../models/projection-traces.ts";
import type { Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";

export type Likelihood = "ML" | "REML";

/** Twice the derivative of the (restricted) log-likelihood with respect to tau2. */
export function likelihoodScore(studies: Studies, tau2: number, kind: Likelihood): number {
  if (studies.p === 1 && studies.design.hasIntercept) return interceptScore(studies, tau2, kind);
  const fit = weightedRegression(studies, weightsAt(studies, tau2));
  if (kind === "REML") return yPPy(fit) - traceP(studies, fit);
  let sum = 0;
  for (const weight of fit.weights) sum += weight;
  return yPPy(fit) - sum;
}

/** The same for a pool without moderators, where p is 1 and the basis all ones. */
function interceptScore({ k, variances, y }: Studies, tau2: number, kind: Likelihood): number {
  let [sumW, sumWY, sumW2] = [0, 0, 0];
  for (let i = 0; i < k; i += 1) {
    const w = 1 / (at(variances, i) + tau2);
    sumW += w;
    sumWY += w * at(y, i);
    sumW2 += w * w;
  }
  const mean = sumWY / sumW;
  let squares = 0;
  for (let i = 0; i < k; i += 1) {
    const wr = (at(y, i) - mean) / (at(variances, i) + tau2);
    squares += wr * wr;
  }
  return squares - sumW + (kind === "REML" ? sumW2 / sumW : 0);
}

/**
 * (Restricted) log-likelihood at tau2, with all constants; REML includes ½ ln |XᵀX|.
 *
 * @source Harville 1974, Biometrika 61:383
 */
export function logLikelihood(studies: Studies, tau2: number, kind: Likelihood): number {
  const { k, p, variances } = studies;
  const fit = weightedRegression(studies, weightsAt(studies, tau2));
  let logs = 0;
  for (let i = 0; i < k; i += 1) logs += Math.log(at(variances, i) + tau2);
  const ml = -(k / 2) * Math.log(2 * Math.PI) - logs / 2 - fit.rss / 2;
  if (kind === "ML") return ml;
  const logDetQQ = p === 1 && studies.design.hasIntercept ? Math.log(k) : 0;
  return ml + (p / 2) * Math.log(2 * Math.PI) + logDetQQ / 2 - fit.logDeterminant / 2;
}
