import { InvalidInput } from "@anagen/quantities";
import { chiSquaredQuantile, chiSquaredSf } from "../distributions/chi-squared.ts";
import { brentRoot } from "../heterogeneity/brent.ts";
import type { Likelihood } from "../heterogeneity/score.ts";
import { type Interval, requireLevel } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { sandwich, traceOfProduct } from "../linear-algebra/small-matrix.ts";
import { testCoefficients } from "../models/omnibus.ts";
import { criticalValue, type OmnibusTest, twoSidedP } from "../models/test-kinds.ts";
import { blockSums, type Sigma2 } from "./block-solve.ts";
import {
  type ClusteredRegression,
  clusteredLogLikelihood,
  clusteredRegression,
} from "./clustered-regression.ts";
import type { ClusteredStudies } from "./clusters.ts";
import { bestOther, maximizeSigma2 } from "./maximize.ts";

/** A fitted three-level model; `sigma2` holds the variances between and within clusters. */
export type MultilevelFit = {
  data: ClusteredStudies;
  method: Likelihood;
  test: "z" | "t";
  level: number;
  estimates: Float64Array;
  standardErrors: Float64Array;
  statistics: Float64Array;
  p: Float64Array;
  intervals: Interval[];
  covariance: Float64Array;
  df: number | null;
  sigma2: Sigma2;
  regression: ClusteredRegression;
  heterogeneity: { q: number; df: number; p: number };
  typicalVariance: number;
  omnibus: OmnibusTest;
  logLikelihood: number;
};

/**
 * Three-level model: effects nested in clusters, a variance between clusters and one within.
 *
 * @throws {InvalidInput} fewer than 2 clusters, or no degrees of freedom left
 * @source Konstantopoulos 2011, Res Synth Methods 2:61
 */
export function fitMultilevel(
  data: ClusteredStudies,
  options: { method?: Likelihood; test?: "z" | "t"; level?: number } = {},
): MultilevelFit {
  const { method = "REML", test = "t", level = 0.95 } = options;
  requireLevel(level);
  const { k, p, rInverse, offset, design } = data.studies;
  if (data.rows.length < 2) throw new InvalidInput("cluster", data.labels, "at least 2 clusters");
  if (k <= p) throw new InvalidInput("input", k, `more than ${p} studies`);
  const sigma2 = maximizeSigma2(data, method);
  const regression = clusteredRegression(data, sigma2);
  const covariance = sandwich(rInverse, regression.covariance, p);
  const estimates = new Float64Array(p);
  for (let i = 0; i < p; i += 1)
    for (let j = i; j < p; j += 1)
      estimates[i] =
        at(estimates, i) +
        at(rInverse, i * p + j) * (at(regression.coefficients, j) + at(offset, j));
  const df = test === "t" ? k - p : null;
  const standardErrors = estimates.map((_, i) => Math.sqrt(at(covariance, i * p + i)));
  const statistics = estimates.map((b, i) => b / at(standardErrors, i));
  const half = criticalValue(level, df);
  const plain = clusteredRegression(data, { between: 0, within: 0 });
  const all = Array.from({ length: p }, (_, i) => i);
  return {
    data,
    method,
    test,
    level,
    estimates,
    standardErrors,
    statistics,
    p: statistics.map((value) => twoSidedP(value, df)),
    intervals: Array.from(estimates, (b, i) => ({
      low: b - half * at(standardErrors, i),
      high: b + half * at(standardErrors, i),
    })),
    covariance,
    df,
    sigma2,
    regression,
    heterogeneity: { q: plain.rss, df: k - p, p: chiSquaredSf(plain.rss, k - p) },
    typicalVariance: (k - p) / traceOfPlainP(plain, p),
    omnibus: testCoefficients(
      estimates,
      covariance,
      design.hasIntercept && p > 1 ? all.slice(1) : all,
      df,
    ),
    logLikelihood: clusteredLogLikelihood(data, sigma2, method),
  };
}

function traceOfPlainP(plain: ClusteredRegression, p: number): number {
  const gram = new Float64Array(p * p);
  let trace = 0;
  plain.blocks.forEach((block, c) => {
    trace += blockSums(block).trace;
    const columns = plain.wx[c] ?? [];
    for (let a = 0; a < p; a += 1)
      for (let b = 0; b < p; b += 1)
        for (let i = 0; i < block.rows.length; i += 1)
          gram[a * p + b] = at(gram, a * p + b) + at(columns[a] ?? [], i) * at(columns[b] ?? [], i);
  });
  return trace - traceOfProduct(plain.covariance, gram, p);
}

const MOST_DOUBLINGS = 60;
const FLAT = 1e-9;

/** Profile-likelihood interval of one of the two variances; no upper end where the data set none. */
export function sigma2Interval(fit: MultilevelFit, which: keyof Sigma2): Interval {
  const { data, method, sigma2, level, logLikelihood } = fit;
  const drop = chiSquaredQuantile(level, 1) / 2;
  const above = (value: number) => {
    const other = bestOther(data, method, which, value);
    const point =
      which === "between" ? { between: value, within: other } : { between: other, within: value };
    return clusteredLogLikelihood(data, point, method) - logLikelihood + drop;
  };
  const top = sigma2[which];
  const low = top > 0 && above(0) < 0 ? brentRoot(above, 0, top) : 0;
  let [inside, reach] = [top, Math.max(2 * top, fit.typicalVariance)];
  let height = above(reach);
  for (let i = 0; i < MOST_DOUBLINGS && height > 0; i += 1) {
    [inside, reach] = [reach, reach * 2];
    const next = above(reach);
    // Few clusters say nothing about a large variance: the profile runs flat and never comes down.
    if (next > 0 && Math.abs(next - height) < FLAT) return { low, high: Number.POSITIVE_INFINITY };
    height = next;
  }
  if (height > 0) return { low, high: Number.POSITIVE_INFINITY };
  return { low, high: brentRoot(above, inside, reach) };
}

/** Predicted deviation of each cluster from the model, with its standard error. */
export function clusterDeviations(fit: MultilevelFit) {
  const { data, regression, sigma2 } = fit;
  const { p } = data.studies;
  return data.labels.map((label, c) => {
    const block = regression.blocks[c];
    const columns = regression.wx[c] ?? [];
    const sum = (values: Float64Array | undefined) =>
      (values ?? new Float64Array()).reduce((s, v) => s + v, 0);
    const sums = columns.map(sum);
    let ofModel = 0;
    for (let a = 0; a < p; a += 1)
      for (let b = 0; b < p; b += 1)
        ofModel += at(sums, a) * at(regression.covariance, a * p + b) * at(sums, b);
    const total = block ? blockSums(block).total : Number.NaN;
    const t = sigma2.between;
    return {
      label,
      estimate: t * sum(regression.wr[c]),
      standardError: Math.sqrt(Math.max(0, t - t * t * (total - ofModel))),
    };
  });
}
