import { at } from "../linear-algebra/cholesky.ts";
import { quadraticForm } from "../linear-algebra/small-matrix.ts";
import { basisRow, type Fit, scaledBasisCovariance } from "../models/fit-model.ts";

export type Residuals = {
  raw: Float64Array;
  fitted: Float64Array;
  /** internally standardised */
  standardErrors: Float64Array;
  standardized: Float64Array;
};

/** Observed minus fitted effects, one per study, with their standard errors. */
export function residualsOf(fit: Fit): Residuals {
  const { studies, regression, tau2 } = fit;
  const { k, p, q, variances, effects } = studies;
  const raw = Float64Array.from(regression.residuals);
  const standardErrors = Float64Array.from({ length: k }, (_, i) => {
    const explained = quadraticForm(regression.covariance, q.subarray(i * p, i * p + p), p);
    return Math.sqrt(Math.max(0, at(variances, i) + tau2 - explained));
  });
  return {
    raw,
    fitted: effects.map((effect, i) => effect - at(raw, i)),
    standardErrors,
    standardized: raw.map((residual, i) => residual / at(standardErrors, i)),
  };
}

export type Deleted = {
  residual: number;
  standardError: number;
  standardized: number;
  predicted: number;
};

/**
 * Externally standardised residual of study i: against the fit without it. With Knapp-Hartung the
 * scale factor of that fit applies to the whole variance, as in metafor.
 */
export function deletedResidual(fit: Fit, without: Fit | null, i: number): Deleted | null {
  if (without === null) return null;
  const { studies } = fit;
  const { p, design, effects, variances } = studies;
  const row = basisRow(without.studies, design.x.subarray(i * p, i * p + p));
  let predicted = 0;
  for (let j = 0; j < p; j += 1)
    predicted +=
      at(row, j) * (at(without.regression.coefficients, j) + at(without.studies.offset, j));
  const variance =
    quadraticForm(scaledBasisCovariance(without), row, p) +
    (without.scale ?? 1) * (at(variances, i) + without.tau2);
  const residual = at(effects, i) - predicted;
  const standardError = Math.sqrt(variance);
  return { residual, standardError, standardized: residual / standardError, predicted };
}
