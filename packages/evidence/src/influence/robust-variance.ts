import { at, cholesky, choleskyInverse } from "../linear-algebra/cholesky.ts";
import {
  multiply,
  quadraticForm,
  sandwich,
  traceOfProduct,
} from "../linear-algebra/small-matrix.ts";
import { functionOfSymmetric } from "../linear-algebra/symmetric-eigen.ts";

/** One cluster: its rows of the design, residuals and working covariance (n x n). */
export type Cluster = { x: Float64Array; residuals: Float64Array; working: Float64Array };

export type RobustCovariance = {
  covariance: Float64Array;
  /** degrees of freedom of each coefficient */
  df: Float64Array;
};

/**
 * Cluster-robust covariance of the coefficients, with weights that are the inverse of the working
 * covariance.
 *
 * "CR1" multiplies by n / (n − p) clusters; "CR2" is bias-reduced with Satterthwaite df.
 *
 * @param bread (XᵀWX)⁻¹, p x p
 * @source Hedges, Tipton & Johnson 2010 (CR1); Bell & McCaffrey 2002, Pustejovsky & Tipton 2018
 */
export function robustCovariance(
  clusters: readonly Cluster[],
  bread: Float64Array,
  p: number,
  kind: "CR1" | "CR2",
): RobustCovariance {
  const n = clusters.length;
  const meat = new Float64Array(p * p);
  const parts = clusters.map((cluster) => {
    const size = cluster.residuals.length;
    const weights = inverseOf(cluster.working, size);
    const adjusted =
      kind === "CR2" ? multiply(adjustment(cluster, bread, size, p), weights, size) : weights;
    const loading = timesDesign(adjusted, cluster.x, size, p);
    const score = new Float64Array(p);
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < p; j += 1)
        score[j] = at(score, j) + at(loading, i * p + j) * at(cluster.residuals, i);
    for (let a = 0; a < p; a += 1)
      for (let b = 0; b < p; b += 1)
        meat[a * p + b] = at(meat, a * p + b) + at(score, a) * at(score, b);
    return { cluster, loading, size };
  });
  const covariance = sandwich(bread, meat, p);
  if (kind === "CR1") {
    const df = new Float64Array(p).fill(n - p);
    return { covariance: covariance.map((entry) => (entry * n) / (n - p)), df };
  }
  return {
    covariance,
    df: Float64Array.from({ length: p }, (_, j) => satterthwaite(parts, bread, p, j)),
  };
}

type Part = { cluster: Cluster; loading: Float64Array; size: number };

function inverseOf(matrix: Float64Array, n: number): Float64Array {
  const l = cholesky(matrix, n);
  return l === null ? new Float64Array(n * n).fill(Number.NaN) : choleskyInverse(l, n);
}

function timesDesign(a: Float64Array, x: Float64Array, n: number, p: number): Float64Array {
  const product = new Float64Array(n * p);
  for (let i = 0; i < n; i += 1)
    for (let m = 0; m < n; m += 1)
      for (let j = 0; j < p; j += 1)
        product[i * p + j] = at(product, i * p + j) + at(a, i * n + m) * at(x, m * p + j);
  return product;
}

/** Dᵀ (D S Dᵀ)^(−½) D, where Φ = DᵀD is the working covariance and S that of the residuals. */
function adjustment(
  { x, working }: Cluster,
  bread: Float64Array,
  n: number,
  p: number,
): Float64Array {
  const lower = cholesky(working, n) ?? new Float64Array(n * n).fill(Number.NaN);
  const ofResiduals = Float64Array.from(working);
  const xm = new Float64Array(n * p);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < p; j += 1)
      for (let m = 0; m < p; m += 1)
        xm[i * p + j] = at(xm, i * p + j) + at(x, i * p + m) * at(bread, m * p + j);
  for (let i = 0; i < n; i += 1)
    for (let m = 0; m < n; m += 1)
      for (let j = 0; j < p; j += 1)
        ofResiduals[i * n + m] = at(ofResiduals, i * n + m) - at(xm, i * p + j) * at(x, m * p + j);
  const upper = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) upper[i * n + j] = at(lower, j * n + i);
  const b = sandwich(upper, ofResiduals, n);
  const root = functionOfSymmetric(b, n, (value) => (value > 1e-14 ? 1 / Math.sqrt(value) : 0));
  return multiply(lower, multiply(root, upper, n), n);
}

/** (Σ p_ii)² / ΣΣ p_ij² for the quadratic form behind coefficient j. */
function satterthwaite(parts: readonly Part[], bread: Float64Array, p: number, j: number): number {
  const spread = new Float64Array(p * p);
  let [trace, squares] = [0, 0];
  for (const { cluster, loading, size } of parts) {
    const a = new Float64Array(size);
    for (let i = 0; i < size; i += 1)
      for (let m = 0; m < p; m += 1)
        a[i] = at(a, i) + at(loading, i * p + m) * at(bread, m * p + j);
    const b = new Float64Array(p);
    for (let i = 0; i < size; i += 1)
      for (let m = 0; m < p; m += 1) b[m] = at(b, m) + at(cluster.x, i * p + m) * at(a, i);
    const own = quadraticForm(cluster.working, a, size);
    const shared = quadraticForm(bread, b, p);
    trace += own - shared;
    squares += (own - shared) ** 2 - shared ** 2;
    for (let m = 0; m < p; m += 1)
      for (let l = 0; l < p; l += 1)
        spread[m * p + l] = at(spread, m * p + l) + at(b, m) * at(b, l);
  }
  const ms = multiply(bread, spread, p);
  return trace ** 2 / (squares + traceOfProduct(ms, ms, p));
}
