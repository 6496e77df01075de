import { quadraticForm } from "../linear-algebra/small-matrix.ts";
import { traceP, tracePP } from "../models/projection-traces.ts";
import { isInterceptOnly, type Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";

export type Likelihood = "ML" | "REML";

/**
 * Twice the derivative of the (restricted) log-likelihood at tau2, as the difference up − down.
 *
 * up = yᵀPPy and down = tr P (ML: tr W). Both are above 0, fall and are convex in tau2, since each
 * further derivative puts one more −P between; so values at two points bound all between them.
 */
export type Score = {
  tau2: number;
  up: number;
  down: number;
  /** −d up / d tau2 */
  upFall: number;
  /** −d down / d tau2 */
  downFall: number;
};

/** The score as a function of tau2. */
export function scoreOf(studies: Studies, kind: Likelihood): (tau2: number) => Score {
  return isInterceptOnly(studies)
    ? scoreOfPool(studies, kind)
    : (tau2) => scoreOfRegression(studies, tau2, kind);
}

/** Sums without moderators. Runs for each tau2 tried, so it reads arrays directly. */
function scoreOfPool({ k, y, variances }: Studies, kind: Likelihood): (tau2: number) => Score {
  const weights = new Float64Array(k);
  return (tau2) => {
    let sumW = 0;
    let sumWY = 0;
    let sumW2 = 0;
    let sumW3 = 0;
    for (let i = 0; i < k; i += 1) {
      const w = 1 / ((variances[i] as number) + tau2);
      weights[i] = w;
      sumW += w;
      sumWY += w * (y[i] as number);
      sumW2 += w * w;
      sumW3 += w * w * w;
    }
    const mean = sumWY / sumW;
    let up = 0;
    let third = 0;
    let tilt = 0;
    for (let i = 0; i < k; i += 1) {
      const w = weights[i] as number;
      const wr = w * ((y[i] as number) - mean);
      up += wr * wr;
      third += w * wr * wr;
      tilt += w * wr;
    }
    const share = sumW2 / sumW;
    const restricted = kind === "REML";
    return {
      tau2,
      up,
      upFall: 2 * (third - (tilt * tilt) / sumW),
      down: restricted ? sumW - share : sumW,
      downFall: restricted ? sumW2 - (2 * sumW3) / sumW + share * share : sumW2,
    };
  };
}

function scoreOfRegression(studies: Studies, tau2: number, kind: Likelihood): Score {
  const { k, p, q } = studies;
  const fit = weightedRegression(studies, weightsAt(studies, tau2));
  const tilt = new Float64Array(p);
  let [up, third, sumW, sumW2] = [0, 0, 0, 0];
  for (let i = 0; i < k; i += 1) {
    const w = fit.weights[i] as number;
    const wr = w * (fit.residuals[i] as number);
    up += wr * wr;
    third += w * wr * wr;
    sumW += w;
    sumW2 += w * w;
    for (let a = 0; a < p; a += 1)
      tilt[a] = (tilt[a] as number) + w * wr * (q[i * p + a] as number);
  }
  const restricted = kind === "REML";
  return {
    tau2,
    up,
    upFall: 2 * (third - quadraticForm(fit.covariance, tilt, p)),
    down: restricted ? traceP(studies, fit) : sumW,
    downFall: restricted ? tracePP(studies, fit) : sumW2,
  };
}
