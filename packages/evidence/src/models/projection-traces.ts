import { at } from "../linear-algebra/cholesky.ts";
import { multiply, quadraticForm, traceOfProduct } from "../linear-algebra/small-matrix.ts";
import type { Studies } from "./studies.ts";
import { type WeightedRegression, weightedGram } from "./weighted-regression.ts";

/**
 * Traces with P = W − W Q (QᵀWQ)⁻¹ Qᵀ W, each in O(k p²): no k x k matrix is ever built.
 * V is the diagonal of the sampling variances.
 */
export function traceP(studies: Studies, fit: WeightedRegression): number {
  const w = fit.weights;
  let sum = 0;
  for (let i = 0; i < studies.k; i += 1) sum += at(w, i);
  const b2 = weightedGram(studies, (i) => at(w, i) ** 2);
  return sum - traceOfProduct(fit.covariance, b2, studies.p);
}

/** tr(PP). */
export function tracePP(studies: Studies, fit: WeightedRegression): number {
  const { k, p } = studies;
  const w = fit.weights;
  let sum = 0;
  for (let i = 0; i < k; i += 1) sum += at(w, i) ** 2;
  const b3 = weightedGram(studies, (i) => at(w, i) ** 3);
  const ab2 = multiply(
    fit.covariance,
    weightedGram(studies, (i) => at(w, i) ** 2),
    p,
  );
  return sum - 2 * traceOfProduct(fit.covariance, b3, p) + traceOfProduct(ab2, ab2, p);
}

/** tr(PV), tr(PVPV) and tr(PVP). */
export function tracesWithV(studies: Studies, fit: WeightedRegression) {
  const { k, p, variances: v } = studies;
  const { weights: w, covariance: a } = fit;
  let [wv, w2v2, w2v] = [0, 0, 0];
  for (let i = 0; i < k; i += 1) {
    const [wi, vi] = [at(w, i), at(v, i)];
    wv += wi * vi;
    w2v2 += (wi * vi) ** 2;
    w2v += wi * wi * vi;
  }
  const gram = (power: number, vPower: number) =>
    multiply(
      a,
      weightedGram(studies, (i) => at(w, i) ** power * at(v, i) ** vPower),
      p,
    );
  const trace = (m: Float64Array) => {
    let sum = 0;
    for (let i = 0; i < p; i += 1) sum += at(m, i * p + i);
    return sum;
  };
  const a2v = gram(2, 1);
  return {
    pv: wv - trace(a2v),
    pvpv: w2v2 - 2 * trace(gram(3, 2)) + traceOfProduct(a2v, a2v, p),
    pvp: w2v - 2 * trace(gram(3, 1)) + traceOfProduct(a2v, gram(2, 0), p),
  };
}

/** yᵀPPy: the sum of squared weighted residuals. */
export function yPPy(fit: WeightedRegression): number {
  let sum = 0;
  for (let i = 0; i < fit.residuals.length; i += 1)
    sum += (at(fit.weights, i) * at(fit.residuals, i)) ** 2;
  return sum;
}

/** Leverage of each study in the weighted regression. */
export function leverages(studies: Studies, fit: WeightedRegression): Float64Array {
  const { k, p, q } = studies;
  return Float64Array.from(
    { length: k },
    (_, i) => at(fit.weights, i) * quadraticForm(fit.covariance, q.subarray(i * p, i * p + p), p),
  );
}
