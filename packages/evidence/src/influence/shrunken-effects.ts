import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { quadraticForm } from "../linear-algebra/small-matrix.ts";
import { type Fit, scaledBasisCovariance } from "../models/fit-model.ts";
import { criticalValue } from "../models/test-kinds.ts";

export type Shrunken = { estimate: number; standardError: number; interval: Interval };

/**
 * Best linear unbiased predictions: each study's true effect, and its deviation from the model.
 *
 * @source Raudenbush & Bryk 1985, J Educ Stat 10:75
 */
export function shrunkenEffects(fit: Fit): { effects: Shrunken[]; deviations: Shrunken[] } {
  const { studies, regression, tau2, df, level } = fit;
  const { k, p, q, variances, effects } = studies;
  const covariance = scaledBasisCovariance(fit);
  const critical = criticalValue(level, df);
  const around = (estimate: number, variance: number): Shrunken => {
    const standardError = Math.sqrt(variance);
    const half = critical * standardError;
    return { estimate, standardError, interval: { low: estimate - half, high: estimate + half } };
  };
  const rows = Array.from({ length: k }, (_, i) => {
    const v = at(variances, i);
    const share = tau2 / (tau2 + v);
    const residual = at(regression.residuals, i);
    const ofModel = quadraticForm(covariance, q.subarray(i * p, i * p + p), p);
    return {
      effect: around(
        at(effects, i) - (1 - share) * residual,
        share * v + (1 - share) ** 2 * ofModel,
      ),
      deviation: around(share * residual, share * v + share ** 2 * ofModel),
    };
  });
  return { effects: rows.map((row) => row.effect), deviations: rows.map((row) => row.deviation) };
}
