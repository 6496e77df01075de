import { InvalidInput } from "@anagen/quantities";
import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { sandwich } from "../linear-algebra/small-matrix.ts";
import type { Fit } from "../models/fit-model.ts";
import { criticalValue, twoSidedP } from "../models/test-kinds.ts";
import type { MultilevelFit } from "../multilevel/fit-multilevel.ts";
import { type Cluster, robustCovariance } from "./robust-variance.ts";

/** Tests of the coefficients that hold where the working covariance is wrong; one entry each. */
export type ClusterRobust = {
  kind: "CR1" | "CR2";
  standardErrors: Float64Array;
  statistics: Float64Array;
  /** of t; CR2: by Satterthwaite */
  df: Float64Array;
  p: Float64Array;
  intervals: Interval[];
  /** covariance matrix of the coefficients, rows one after another */
  covariance: Float64Array;
};

/**
 * Cluster-robust standard errors, tests and intervals of a fit. Every study of a plain fit is a
 * cluster of its own.
 *
 * @param kind "CR1" multiplies by n / (n − p) clusters; "CR2" is bias-reduced with Satterthwaite df
 * @throws {InvalidInput} no more clusters than coefficients, or no degrees of freedom left
 * @source Hedges, Tipton & Johnson 2010, Res Synth Methods 1:39 (CR1); Bell & McCaffrey 2002 and
 *   Pustejovsky & Tipton 2018, J Bus Econ Stat 36:672 (CR2)
 */
export function clusterRobust(
  fit: Fit | MultilevelFit,
  kind: ClusterRobust["kind"] = "CR2",
): ClusterRobust {
  const clusters = "studies" in fit ? singles(fit) : nested(fit);
  const { p, rInverse } = "studies" in fit ? fit.studies : fit.data.studies;
  if (clusters.length <= p) {
    throw new InvalidInput(
      "cluster",
      clusters.length,
      `more than ${p} clusters for ${p} coefficients`,
    );
  }
  const bread = fit.regression.covariance;
  const inBasis = robustCovariance(clusters, bread, p, kind);
  // The df belong to coefficients, not to directions of the basis: ask in the coefficients' own terms.
  const df = kind === "CR2" ? coefficientDf(clusters, bread, rInverse, p) : inBasis.df;
  if (!df.every((value) => value > 0)) {
    throw new InvalidInput("cluster", clusters.length, "clusters that leave degrees of freedom");
  }
  const covariance = sandwich(rInverse, inBasis.covariance, p);
  const standardErrors = fit.estimates.map((_, i) => Math.sqrt(at(covariance, i * p + i)));
  const statistics = fit.estimates.map((b, i) => b / at(standardErrors, i));
  return {
    kind,
    standardErrors,
    statistics,
    df,
    p: statistics.map((value, i) => twoSidedP(value, at(df, i))),
    intervals: Array.from(fit.estimates, (b, i) => {
      const half = at(standardErrors, i) * criticalValue(fit.level, at(df, i));
      return { low: b - half, high: b + half };
    }),
    covariance,
  };
}

function singles({ studies, regression, tau2 }: Fit): Cluster[] {
  const { k, p, q, variances } = studies;
  return Array.from({ length: k }, (_, i) => ({
    x: q.subarray(i * p, i * p + p),
    residuals: regression.residuals.subarray(i, i + 1),
    working: new Float64Array([at(variances, i) + tau2]),
  }));
}

function nested({ data, sigma2, regression }: MultilevelFit): Cluster[] {
  const { p, q, variances } = data.studies;
  return data.rows.map((rows): Cluster => {
    const n = rows.length;
    const working = new Float64Array(n * n);
    rows.forEach((a, i) => {
      rows.forEach((b, j) => {
        const sampling = (a === b ? 1 : data.rho) * Math.sqrt(at(variances, a) * at(variances, b));
        working[i * n + j] = sampling + sigma2.between + (a === b ? sigma2.within : 0);
      });
    });
    return {
      x: Float64Array.from(rows.flatMap((row) => Array.from(q.subarray(row * p, row * p + p)))),
      residuals: Float64Array.from(rows, (row) => at(regression.residuals, row)),
      working,
    };
  });
}

function coefficientDf(
  clusters: Cluster[],
  bread: Float64Array,
  rInverse: Float64Array,
  p: number,
): Float64Array {
  const own = robustCovariance(
    clusters.map((cluster) => ({ ...cluster, x: inCoefficients(cluster.x, rInverse, p) })),
    sandwich(rInverse, bread, p),
    p,
    "CR2",
  );
  return own.df;
}

/** Rows of the basis q turned back into rows of the design: x = q R. */
function inCoefficients(rows: Float64Array, rInverse: Float64Array, p: number): Float64Array {
  const x = new Float64Array(rows.length);
  for (let i = 0; i < rows.length / p; i += 1) {
    for (let j = 0; j < p; j += 1) {
      let sum = at(rows, i * p + j);
      for (let m = 0; m < j; m += 1) sum -= at(x, i * p + m) * at(rInverse, m * p + j);
      x[i * p + j] = sum / at(rInverse, j * p + j);
    }
  }
  return x;
}
