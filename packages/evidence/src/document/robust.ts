import { fisherSf } from "../distributions/fisher-f.ts";
import { type Cluster, robustCovariance } from "../influence/robust-variance.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { sandwich } from "../linear-algebra/small-matrix.ts";
import type { Fit } from "../models/fit-model.ts";
import { testCoefficients } from "../models/omnibus.ts";
import { criticalValue, twoSidedP } from "../models/test-kinds.ts";
import type { MultilevelFit } from "../multilevel/fit-multilevel.ts";
import type { Json, JsonObject } from "./json.ts";
import { shown, shownAll } from "./json.ts";

type Robust = {
  estimates: Float64Array;
  covariance: Float64Array;
  df: Float64Array;
  tested: number[];
  level: number;
  smallSample: boolean;
};

const isCr2 = (type: Json | undefined) => typeof type === "string" && type.includes("CR2");

/** Every study is a cluster of its own. */
export function robustOfFit(fit: Fit, wanted: JsonObject): Robust {
  const { studies, regression, tau2 } = fit;
  const { k, p, q, variances, rInverse } = studies;
  const clusters: Cluster[] = Array.from({ length: k }, (_, i) => ({
    x: q.subarray(i * p, i * p + p),
    residuals: regression.residuals.subarray(i, i + 1),
    working: new Float64Array([at(variances, i) + tau2]),
  }));
  return finish(
    fit.estimates,
    rInverse,
    clusters,
    regression.covariance,
    fit.omnibus.tested,
    fit.level,
    wanted,
  );
}

export function robustOfMultilevel(fit: MultilevelFit, wanted: JsonObject): Robust {
  const { data, sigma2, regression } = fit;
  const { p, q, variances, rInverse } = data.studies;
  const clusters = data.rows.map((rows): Cluster => {
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
  return finish(
    fit.estimates,
    rInverse,
    clusters,
    regression.covariance,
    fit.omnibus.tested,
    fit.level,
    wanted,
  );
}

function finish(
  estimates: Float64Array,
  rInverse: Float64Array,
  clusters: Cluster[],
  bread: Float64Array,
  tested: number[],
  level: number,
  wanted: JsonObject,
): Robust {
  const p = estimates.length;
  const smallSample = isCr2(wanted["type"]);
  const kind = smallSample ? "CR2" : "CR1";
  const inBasis = robustCovariance(clusters, bread, p, kind);
  // The df belong to coefficients, not to directions of the basis: ask in the coefficients' own terms.
  const df = smallSample ? coefficientDf(clusters, bread, rInverse, p) : inBasis.df;
  return {
    estimates,
    covariance: sandwich(rInverse, inBasis.covariance, p),
    df,
    tested,
    level,
    smallSample,
  };
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

/** The keys of one `robust` entry; plain numbers where there is one coefficient and `single` asks. */
export function robustKeys(found: Robust, single: boolean): JsonObject {
  const { estimates, covariance, df, tested, level, smallSample } = found;
  const p = estimates.length;
  const se = estimates.map((_, i) => Math.sqrt(at(covariance, i * p + i)));
  const t = estimates.map((b, i) => b / at(se, i));
  const half = se.map((s, i) => s * criticalValue(level, at(df, i)));
  const lists = {
    se: shownAll(se),
    tval: shownAll(t),
    df: shownAll(df),
    pval: shownAll(t.map((value, i) => twoSidedP(value, at(df, i)))),
    ci_lb: shownAll(estimates.map((b, i) => b - at(half, i))),
    ci_ub: shownAll(estimates.map((b, i) => b + at(half, i))),
  };
  if (single)
    return {
      beta: shown(estimates[0]),
      ...Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, values[0] ?? null])),
    };
  return { ...lists, ...omnibus(found, smallSample ? at(df, tested[0] ?? 0) : at(df, 0)) };
}

/** Joint test; for CR2 only where one coefficient is tested, since several need another df. */
function omnibus({ estimates, covariance, tested, smallSample }: Robust, df: number): JsonObject {
  if (smallSample && tested.length > 1) return { QM: null, QM_df: null, QMp: null };
  const { statistic } = testCoefficients(estimates, covariance, tested, df);
  return {
    QM: shown(statistic),
    QM_df: [tested.length, df],
    QMp: shown(fisherSf(statistic, tested.length, df)),
  };
}
