import { normalCdf, normalDensity, normalSf, upperQuantile } from "../distributions/normal.ts";
import { at } from "../linear-algebra/cholesky.ts";
import type { Studies } from "../models/studies.ts";
import { gaussLegendre } from "./gauss-legendre.ts";

/** A weight for one-sided p-values and its mean under a normal distribution of the effect. */
export type Selection = {
  start: number[];
  logWeight: (p: number, delta: readonly number[]) => number;
  /** mean weight where effects are normal(mean, sd) and p is taken with standard error se */
  meanWeight: (mean: number, sd: number, se: number, delta: readonly number[]) => number;
};

/** Constant between cut points; the first interval has weight 1. */
export function stepSelection(steps: readonly number[]): Selection {
  const cuts = steps.map((step) => (step === 1 ? Number.NEGATIVE_INFINITY : upperQuantile(step)));
  const weight = (i: number, delta: readonly number[]) => (i === 0 ? 1 : (delta[i - 1] ?? 1));
  return {
    start: steps.slice(1).map(() => 1),
    logWeight: (p, delta) =>
      Math.log(
        weight(
          steps.findIndex((step) => p <= step),
          delta,
        ),
      ),
    meanWeight: (mean, sd, se, delta) => {
      let [sum, above] = [0, 0];
      cuts.forEach((cut, i) => {
        const share = cut === Number.NEGATIVE_INFINITY ? 1 : normalSf((cut * se - mean) / sd);
        sum += weight(i, delta) * (share - above);
        above = share;
      });
      return sum;
    },
  };
}

/** p-values nearer to 0 or 1 count as this, since the weight has poles there (metafor does the same). */
const CLOSEST_TO_EDGE = 1e-5;

const REACH = upperQuantile(CLOSEST_TO_EDGE);
const RULE = gaussLegendre(64);
const NODE_Z = RULE.nodes.map((x) => REACH * x);
const NODE_SHARE = RULE.weights.map((weight) => REACH * weight);
const NODE_LOG_P = NODE_Z.map((z) => Math.log(normalSf(z)));
const NODE_LOG_Q = NODE_Z.map((z) => Math.log(normalCdf(z)));

/** Weight p^(a−1) (1−p)^(b−1). Its mean is exact to ten digits or more. */
export function betaSelection(): Selection {
  const logWeight = (p: number, [a = 1, b = 1]: readonly number[]) => {
    const bounded = Math.min(1 - CLOSEST_TO_EDGE, Math.max(CLOSEST_TO_EDGE, p));
    return (a - 1) * Math.log(bounded) + (b - 1) * Math.log1p(-bounded);
  };
  return {
    start: [1, 1],
    logWeight,
    meanWeight: (mean, sd, se, delta) => {
      const [a = 1, b = 1] = delta;
      const high = (REACH * se - mean) / sd;
      const low = (-REACH * se - mean) / sd;
      let inside = 0;
      for (let i = 0; i < NODE_Z.length; i += 1) {
        const z = (at(NODE_Z, i) * se - mean) / sd;
        const weight = Math.exp((a - 1) * at(NODE_LOG_P, i) + (b - 1) * at(NODE_LOG_Q, i));
        inside += weight * normalDensity(z) * at(NODE_SHARE, i);
      }
      return (
        Math.exp(logWeight(0, delta)) * normalSf(high) +
        Math.exp(logWeight(1, delta)) * normalCdf(low) +
        (inside * se) / sd
      );
    },
  };
}

/** Log-likelihood at (mean, tau2, ...delta), the effects turned by `sign`. */
export function selectionLogLikelihood(
  studies: Studies,
  selection: Selection,
  sign: number,
  [mean = 0, tau2 = 0, ...delta]: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < studies.k; i += 1) {
    const y = sign * at(studies.effects, i);
    const v = at(studies.variances, i);
    const se = Math.sqrt(v);
    const sd = Math.sqrt(v + tau2);
    const z = (y - mean) / sd;
    sum += -Math.log(2 * Math.PI) / 2 - Math.log(sd) - (z * z) / 2;
    sum += selection.logWeight(1 - normalCdf(y / se), delta);
    sum -= Math.log(selection.meanWeight(mean, sd, se, delta));
  }
  return sum;
}
