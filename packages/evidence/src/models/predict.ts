import { InvalidInput } from "@anagen/quantities";
import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { quadraticForm } from "../linear-algebra/small-matrix.ts";
import { basisRow, type Fit, scaledBasisCovariance } from "./fit-model.ts";
import { criticalValue } from "./test-kinds.ts";

/** A predicted effect on the scale of the analysis, with its intervals. */
export type Prediction = {
  estimate: number;
  standardError: number;
  interval: Interval;
  /** where the true effect of a new study lies, by the same distribution as the interval; not EE */
  prediction: Interval | null;
  /** the same by t with max(1, k − p − 1) df */
  predictionByT: Interval | null;
};

/**
 * Predicted effect for one row of the design.
 *
 * @source Riley, Higgins & Deeks 2011, BMJ 342:d549; Higgins, Thompson & Spiegelhalter 2009
 */
export function predictEffect(fit: Fit, x: ArrayLike<number>): Prediction {
  const { studies, regression, df, level, tau2 } = fit;
  const { k, p, offset } = studies;
  if (x.length !== p) throw new InvalidInput("x", x.length, `${p} values, one per coefficient`);
  const row = basisRow(studies, x);
  let estimate = 0;
  for (let i = 0; i < p; i += 1)
    estimate += at(row, i) * (at(regression.coefficients, i) + at(offset, i));
  const variance = quadraticForm(scaledBasisCovariance(fit), row, p);
  const around = (half: number): Interval => ({ low: estimate - half, high: estimate + half });
  const spread = Math.sqrt(variance + tau2);
  const random = fit.method !== "EE";
  const critical = criticalValue(level, df);
  return {
    estimate,
    standardError: Math.sqrt(variance),
    interval: around(critical * Math.sqrt(variance)),
    prediction: random ? around(critical * spread) : null,
    predictionByT: random ? around(criticalValue(level, Math.max(1, k - p - 1)) * spread) : null,
  };
}
