/**
 * Sums behind a pool without moderators. These loops run for every value of tau2 that is tried, so
 * they read their arrays directly.
 */
export type InterceptSums = {
  sumW: number;
  sumW2: number;
  /** weighted mean of the prepared effects */
  mean: number;
  /** Σ w r² */
  rss: number;
  /** Σ w² r² */
  squares: number;
};

/** The sums at one tau2. */
export function interceptSums(
  y: Float64Array,
  variances: Float64Array,
  tau2: number,
): InterceptSums {
  const k = y.length;
  let sumW = 0;
  let sumWY = 0;
  let sumW2 = 0;
  for (let i = 0; i < k; i += 1) {
    const w = 1 / ((variances[i] as number) + tau2);
    sumW += w;
    sumWY += w * (y[i] as number);
    sumW2 += w * w;
  }
  const mean = sumWY / sumW;
  let rss = 0;
  let squares = 0;
  for (let i = 0; i < k; i += 1) {
    const residual = (y[i] as number) - mean;
    const wr = residual / ((variances[i] as number) + tau2);
    rss += wr * residual;
    squares += wr * wr;
  }
  return { sumW, sumW2, mean, rss, squares };
}

/** Weights 1 / (v + tau2). */
export function inverseVariances(variances: Float64Array, tau2: number): Float64Array {
  const weights = new Float64Array(variances.length);
  for (let i = 0; i < weights.length; i += 1) weights[i] = 1 / ((variances[i] as number) + tau2);
  return weights;
}

/** Weighted mean, residuals and their weighted sum of squares for any weights. */
export function weightedMean(y: Float64Array, weights: Float64Array) {
  const k = y.length;
  let sumW = 0;
  let sumWY = 0;
  for (let i = 0; i < k; i += 1) {
    const w = weights[i] as number;
    sumW += w;
    sumWY += w * (y[i] as number);
  }
  const mean = sumWY / sumW;
  const residuals = new Float64Array(k);
  let rss = 0;
  for (let i = 0; i < k; i += 1) {
    const residual = (y[i] as number) - mean;
    residuals[i] = residual;
    rss += (weights[i] as number) * residual * residual;
  }
  return { sumW, mean, residuals, rss };
}

/** Σ ln (v + tau2). */
export function sumOfLogs(variances: Float64Array, tau2: number): number {
  let sum = 0;
  for (let i = 0; i < variances.length; i += 1) sum += Math.log((variances[i] as number) + tau2);
  return sum;
}
