import { chiSquaredCdf } from "../distributions/chi-squared.ts";
import { at, cholesky, choleskyLogDeterminant } from "../linear-algebra/cholesky.ts";
import { sandwich } from "../linear-algebra/small-matrix.ts";
import type { Fit } from "../models/fit-model.ts";
import { leverages } from "../models/projection-traces.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";
import { deletedFits } from "./deleted-fits.ts";
import { deletedResidual } from "./residuals.ts";

/** What changes when one study is left out; `dfbetas` has one entry per coefficient. */
export type CaseInfluence = {
  rstudent: number;
  dffits: number;
  cookDistance: number;
  covarianceRatio: number;
  tau2Without: number;
  qWithout: number;
  leverage: number;
  weightPercent: number;
  dfbetas: number[];
  influential: boolean;
};

/**
 * How much each study moves the fit; null where the model cannot be fitted without it.
 *
 * @source Viechtbauer & Cheung 2010, Res Synth Methods 1:112
 */
export function caseInfluence(fit: Fit, deleted = deletedFits(fit)): (CaseInfluence | null)[] {
  const hat = leverages(fit.studies, fit.regression);
  let sum = 0;
  for (const weight of fit.regression.weights) sum += weight;
  return deleted.map((without, i) =>
    without === null
      ? null
      : influenceOf(fit, without, i, at(hat, i), (100 * at(fit.regression.weights, i)) / sum),
  );
}

function influenceOf(
  fit: Fit,
  without: Fit,
  i: number,
  leverage: number,
  weightPercent: number,
): CaseInfluence | null {
  const { studies, estimates, covariance } = fit;
  const { k, p, variances, effects, rInverse } = studies;
  const outside = deletedResidual(fit, without, i);
  const l = cholesky(covariance, p);
  const lWithout = cholesky(without.covariance, p);
  if (outside === null) return null;
  const scale = without.scale ?? 1;
  const change = estimates.map((b, j) => b - at(without.estimates, j));
  const atDeletedTau2 = weightedRegression(studies, weightsAt(studies, without.tau2));
  const spread = sandwich(rInverse, atDeletedTau2.covariance, p);
  const dfbetas = Array.from(change, (b, j) => b / Math.sqrt(scale * at(spread, j * p + j)));
  const fitted = at(effects, i) - at(fit.regression.residuals, i);
  const dffits =
    (fitted - outside.predicted) / Math.sqrt(scale * leverage * (without.tau2 + at(variances, i)));
  const cookDistance = l === null ? Number.NaN : solveQuadratic(fit, change);
  const influential =
    Math.abs(dffits) > 3 * Math.sqrt(p / (k - p)) ||
    chiSquaredCdf(cookDistance, p) > 0.5 ||
    leverage > (3 * p) / k ||
    dfbetas.some((b) => Math.abs(b) > 1);
  return {
    rstudent: outside.standardized,
    dffits,
    cookDistance,
    covarianceRatio:
      l === null || lWithout === null
        ? Number.NaN
        : Math.exp(choleskyLogDeterminant(lWithout, p) - choleskyLogDeterminant(l, p)),
    tau2Without: without.tau2,
    qWithout: without.heterogeneity.q,
    leverage,
    weightPercent,
    dfbetas,
    influential,
  };
}

/** Cook's distance changeᵀ vb⁻¹ change, through the well-conditioned basis. */
function solveQuadratic(fit: Fit, change: Float64Array): number {
  const { studies, regression, scale } = fit;
  const { p, rInverse } = studies;
  const inBasis = new Float64Array(p);
  for (let i = p - 1; i >= 0; i -= 1) {
    let sum = at(change, i);
    for (let j = i + 1; j < p; j += 1) sum -= at(rInverse, i * p + j) * at(inBasis, j);
    inBasis[i] = sum / at(rInverse, i * p + i);
  }
  const { weights } = regression;
  let total = 0;
  for (let i = 0; i < studies.k; i += 1) {
    let shift = 0;
    for (let j = 0; j < p; j += 1) shift += at(studies.q, i * p + j) * at(inBasis, j);
    total += at(weights, i) * shift * shift;
  }
  return total / (scale ?? 1);
}
