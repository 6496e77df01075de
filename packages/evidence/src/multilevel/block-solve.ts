import { at } from "../linear-algebra/cholesky.ts";
import type { ClusteredStudies } from "./clusters.ts";

/** Variances between clusters and between effects inside a cluster. */
export type Sigma2 = { between: number; within: number };

/**
 * One cluster's inverse covariance W, as a diagonal less a part of rank two:
 * W = D − D U G Uᵀ D with U = [√v, 1]. No n x n matrix is built.
 */
export type Block = {
  rows: readonly number[];
  d: Float64Array;
  roots: Float64Array;
  /** g11, g12, g22 */
  g: readonly [number, number, number];
  logDeterminant: number;
};

export function blocksAt({ studies, rows, rho }: ClusteredStudies, sigma2: Sigma2): Block[] {
  return rows.map((members) => {
    const n = members.length;
    const d = new Float64Array(n);
    const roots = new Float64Array(n);
    const own = n === 1 ? 0 : rho;
    let [ss, s1, oneOne, logs] = [0, 0, 0, 0];
    members.forEach((row, i) => {
      const v = at(studies.variances, row);
      const diagonal = (1 - own) * v + sigma2.within;
      d[i] = 1 / diagonal;
      roots[i] = Math.sqrt(v);
      logs += Math.log(diagonal);
      ss += v / diagonal;
      s1 += at(roots, i) / diagonal;
      oneOne += 1 / diagonal;
    });
    const t = sigma2.between;
    const [a, b, c, e] = [1 + own * ss, own * s1, t * s1, 1 + t * oneOne];
    const det = a * e - b * c;
    return {
      rows: members,
      d,
      roots,
      g: [(e * own) / det, (-b * t) / det, (a * t) / det],
      logDeterminant: logs + Math.log(det),
    };
  });
}

/** W x for one cluster, x given per member. */
export function applyInverse({ d, roots, g }: Block, x: Float64Array): Float64Array {
  let [s, one] = [0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const dx = at(d, i) * at(x, i);
    s += at(roots, i) * dx;
    one += dx;
  }
  const [u, v] = [g[0] * s + g[1] * one, g[1] * s + g[2] * one];
  return x.map((value, i) => at(d, i) * (value - at(roots, i) * u - v));
}

/** Trace of W, and 1ᵀ W 1. */
export function blockSums({ d, roots, g }: Block): { trace: number; total: number } {
  let [sum, s1, oneOne, dss, ds1, d11] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < d.length; i += 1) {
    const [di, si] = [at(d, i), at(roots, i)];
    sum += di;
    s1 += di * si;
    oneOne += di;
    dss += di * di * si * si;
    ds1 += di * di * si;
    d11 += di * di;
  }
  const trace = sum - (g[0] * dss + 2 * g[1] * ds1 + g[2] * d11);
  const total = oneOne - (g[0] * s1 * s1 + 2 * g[1] * s1 * oneOne + g[2] * oneOne * oneOne);
  return { trace, total };
}
