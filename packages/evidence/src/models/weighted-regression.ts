import { InvalidInput } from "@anagen/quantities";
import {
  at,
  cholesky,
  choleskyInverse,
  choleskyLogDeterminant,
  choleskySolve,
} from "../linear-algebra/cholesky.ts";
import { inverseVariances, weightedMean } from "./intercept-pool.ts";
import { isInterceptOnly, type Studies } from "./studies.ts";

/** A regression of the prepared effects with given weights. */
export type WeightedRegression = {
  weights: Float64Array;
  /** coefficients in the basis q, before the offset */
  coefficients: Float64Array;
  residuals: Float64Array;
  /** weighted sum of squared residuals */
  rss: number;
  /** (QᵀWQ)⁻¹ */
  covariance: Float64Array;
  logDeterminant: number;
};

/** One weight per study, 1 / (variance + tau2). */
export function weightsAt(studies: Studies, tau2: number): Float64Array {
  return inverseVariances(studies.variances, tau2);
}

/** Least squares with the given weights; throws InvalidInput where the design is singular. */
export function weightedRegression(studies: Studies, weights: Float64Array): WeightedRegression {
  if (isInterceptOnly(studies)) return interceptRegression(studies.y, weights);
  const { k, p, q, y } = studies;
  const gram = new Float64Array(p * p);
  const right = new Float64Array(p);
  for (let i = 0; i < k; i += 1) {
    const w = at(weights, i);
    for (let a = 0; a < p; a += 1) {
      const wq = w * at(q, i * p + a);
      right[a] = at(right, a) + wq * at(y, i);
      for (let b = 0; b <= a; b += 1) gram[a * p + b] = at(gram, a * p + b) + wq * at(q, i * p + b);
    }
  }
  for (let a = 0; a < p; a += 1)
    for (let b = 0; b < a; b += 1) gram[b * p + a] = at(gram, a * p + b);
  const l = cholesky(gram, p);
  if (l === null)
    throw new InvalidInput("moderators", studies.design.names, "a design that is not singular");
  const coefficients = choleskySolve(l, right, p);
  const residuals = new Float64Array(k);
  let rss = 0;
  for (let i = 0; i < k; i += 1) {
    let fitted = 0;
    for (let a = 0; a < p; a += 1) fitted += at(q, i * p + a) * at(coefficients, a);
    const residual = at(y, i) - fitted;
    residuals[i] = residual;
    rss += at(weights, i) * residual * residual;
  }
  return {
    weights,
    coefficients,
    residuals,
    rss,
    covariance: choleskyInverse(l, p),
    logDeterminant: choleskyLogDeterminant(l, p),
  };
}

function interceptRegression(y: Float64Array, weights: Float64Array): WeightedRegression {
  const { sumW, mean, residuals, rss } = weightedMean(y, weights);
  return {
    weights,
    coefficients: Float64Array.of(mean),
    residuals,
    rss,
    covariance: Float64Array.of(1 / sumW),
    logDeterminant: Math.log(sumW),
  };
}

/** Qᵀ diag(d) Q, d given per study. */
export function weightedGram(studies: Studies, d: (i: number) => number): Float64Array {
  const { k, p, q } = studies;
  const gram = new Float64Array(p * p);
  for (let i = 0; i < k; i += 1) {
    const weight = d(i);
    for (let a = 0; a < p; a += 1) {
      const wq = weight * at(q, i * p + a);
      for (let b = 0; b < p; b += 1) gram[a * p + b] = at(gram, a * p + b) + wq * at(q, i * p + b);
    }
  }
  return gram;
}
