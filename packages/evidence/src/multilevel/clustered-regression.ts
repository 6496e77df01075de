import { InvalidInput } from "@anagen/quantities";
import type { Likelihood } from "../heterogeneity/score.ts";
import {
  at,
  cholesky,
  choleskyInverse,
  choleskyLogDeterminant,
  choleskySolve,
} from "../linear-algebra/cholesky.ts";
import { quadraticForm, traceOfProduct } from "../linear-algebra/small-matrix.ts";
import { applyInverse, type Block, blockSums, blocksAt, type Sigma2 } from "./block-solve.ts";
import type { ClusteredStudies } from "./clusters.ts";

export type ClusteredRegression = {
  blocks: Block[];
  coefficients: Float64Array;
  covariance: Float64Array;
  logDeterminant: number;
  residuals: Float64Array;
  rss: number;
  /** per cluster: W times each design column, and W times the residuals */
  wx: Float64Array[][];
  wr: Float64Array[];
};

/** Generalised least squares of the prepared effects under the nested covariance. */
export function clusteredRegression(data: ClusteredStudies, sigma2: Sigma2): ClusteredRegression {
  const { k, p, q, y, design } = data.studies;
  const blocks = blocksAt(data, sigma2);
  const gram = new Float64Array(p * p);
  const right = new Float64Array(p);
  const wx = blocks.map((block) =>
    Array.from({ length: p }, (_, j) =>
      applyInverse(
        block,
        Float64Array.from(block.rows, (row) => at(q, row * p + j)),
      ),
    ),
  );
  blocks.forEach((block, c) => {
    wx[c]?.forEach((column, a) => {
      block.rows.forEach((row, i) => {
        right[a] = at(right, a) + at(column, i) * at(y, row);
        for (let b = 0; b < p; b += 1)
          gram[a * p + b] = at(gram, a * p + b) + at(column, i) * at(q, row * p + b);
      });
    });
  });
  const l = cholesky(gram, p);
  if (l === null)
    throw new InvalidInput("moderators", design.names, "a design that is not singular");
  const coefficients = choleskySolve(l, right, p);
  const residuals = new Float64Array(k);
  for (let i = 0; i < k; i += 1) {
    let fitted = 0;
    for (let a = 0; a < p; a += 1) fitted += at(q, i * p + a) * at(coefficients, a);
    residuals[i] = at(y, i) - fitted;
  }
  const wr = blocks.map((block) =>
    applyInverse(
      block,
      Float64Array.from(block.rows, (row) => at(residuals, row)),
    ),
  );
  let rss = 0;
  blocks.forEach((block, c) => {
    block.rows.forEach((row, i) => {
      rss += at(residuals, row) * at(wr[c] ?? [], i);
    });
  });
  return {
    blocks,
    coefficients,
    covariance: choleskyInverse(l, p),
    logDeterminant: choleskyLogDeterminant(l, p),
    residuals,
    rss,
    wx,
    wr,
  };
}

export function clusteredLogLikelihood(
  data: ClusteredStudies,
  sigma2: Sigma2,
  kind: Likelihood,
): number {
  const { k, p, design } = data.studies;
  const fit = clusteredRegression(data, sigma2);
  const logs = fit.blocks.reduce((sum, block) => sum + block.logDeterminant, 0);
  const ml = -(k / 2) * Math.log(2 * Math.PI) - logs / 2 - fit.rss / 2;
  if (kind === "ML") return ml;
  const logDetQQ = p === 1 && design.hasIntercept ? Math.log(k) : 0;
  return ml + (p / 2) * Math.log(2 * Math.PI) + logDetQQ / 2 - fit.logDeterminant / 2;
}

/** Twice the derivatives of the (restricted) log-likelihood by the two variances. */
export function clusteredScore(data: ClusteredStudies, sigma2: Sigma2, kind: Likelihood): Sigma2 {
  const { p } = data.studies;
  const fit = clusteredRegression(data, sigma2);
  const withinGram = new Float64Array(p * p);
  let [between, within] = [0, 0];
  fit.blocks.forEach((block, c) => {
    const { trace, total } = blockSums(block);
    const columns = fit.wx[c] ?? [];
    let [sum, squares] = [0, 0];
    for (const value of fit.wr[c] ?? []) {
      sum += value;
      squares += value * value;
    }
    between += sum * sum - total;
    within += squares - trace;
    if (kind === "ML") return;
    const sums = columns.map((column) => column.reduce((s, value) => s + value, 0));
    between += quadraticForm(fit.covariance, sums, p);
    for (let a = 0; a < p; a += 1)
      for (let b = 0; b < p; b += 1)
        for (let i = 0; i < block.rows.length; i += 1)
          withinGram[a * p + b] =
            at(withinGram, a * p + b) + at(columns[a] ?? [], i) * at(columns[b] ?? [], i);
  });
  return { between, within: within + traceOfProduct(fit.covariance, withinGram, p) };
}
