import { at } from "../linear-algebra/cholesky.ts";
import { traceP, tracePP, tracesWithV } from "../models/projection-traces.ts";
import type { Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";
import { tau2WhereQ } from "./generalized-q.ts";
import { maximizeLikelihood } from "./maximum-likelihood.ts";
import type { Tau2Method } from "./methods.ts";

export type Tau2Estimate = { tau2: number; severalMaxima: boolean };

/** Between-study variance by the chosen method; 0 where there are no degrees of freedom left. */
export function estimateTau2(studies: Studies, method: Tau2Method): Tau2Estimate {
  if (method === "EE" || studies.k === studies.p) return { tau2: 0, severalMaxima: false };
  if (method === "ML" || method === "REML") return maximizeLikelihood(studies, method);
  return { tau2: Math.max(0, closedForm(studies, method)), severalMaxima: false };
}

function closedForm(studies: Studies, method: Exclude<Tau2Method, "EE" | "ML" | "REML">): number {
  const { k, p } = studies;
  if (method === "PM" || method === "EB") return tau2WhereQ(studies, k - p) ?? 0;
  if (method === "HE") {
    const fit = weightedRegression(studies, new Float64Array(k).fill(1));
    return (fit.rss - tracesWithV(studies, fit).pv) / (k - p);
  }
  if (method === "SJ") {
    const start = startSJ(studies);
    if (start === 0) return 0;
    return (start * weightedRegression(studies, weightsAt(studies, start)).rss) / (k - p);
  }
  const fit = weightedRegression(studies, weightsAt(studies, 0));
  if (method === "DL") return (fit.rss - (k - p)) / traceP(studies, fit);
  let sum = 0;
  for (const weight of fit.weights) sum += weight;
  return (fit.rss - k) / sum;
}

/** Variance of the effects with divisor k, where the Sidik-Jonkman estimator starts. */
function startSJ({ k, effects }: Studies): number {
  const first = at(effects, 0);
  let mean = 0;
  for (let i = 0; i < k; i += 1) mean += (at(effects, i) - first) / k;
  let sum = 0;
  for (let i = 0; i < k; i += 1) sum += (at(effects, i) - first - mean) ** 2;
  return sum / k;
}

/** Standard error of tau2; null for EE and where there are no degrees of freedom left. */
export function seOfTau2(studies: Studies, method: Tau2Method, tau2: number): number | null {
  const { k, p } = studies;
  if (method === "EE" || k === p) return null;
  const spread = (pvpv: number, pvp: number, pp: number) =>
    Math.sqrt(2 * pvpv + 4 * tau2 * pvp + 2 * tau2 * tau2 * pp);
  if (method === "HE") {
    const fit = weightedRegression(studies, new Float64Array(k).fill(1));
    const { pvpv, pvp } = tracesWithV(studies, fit);
    return spread(pvpv, pvp, k - p) / (k - p);
  }
  if (method === "SJ") {
    const start = startSJ(studies);
    if (start === 0) return 0;
    const fit = weightedRegression(studies, weightsAt(studies, start));
    const { pvpv, pvp } = tracesWithV(studies, fit);
    return (start * spread(pvpv, pvp, tracePP(studies, fit))) / (k - p);
  }
  if (method === "REML") {
    const fit = weightedRegression(studies, weightsAt(studies, tau2));
    return Math.sqrt(2 / tracePP(studies, fit));
  }
  let [sum, squares] = [0, 0];
  for (const weight of weightsAt(
    studies,
    method === "ML" || method === "EB" || method === "PM" ? tau2 : 0,
  )) {
    sum += weight;
    squares += weight * weight;
  }
  if (method === "ML") return Math.sqrt(2 / squares);
  if (method === "EB" || method === "PM") return Math.sqrt((2 * k * k) / (k - p)) / sum;
  const fit = weightedRegression(studies, weightsAt(studies, 0));
  const trace = traceP(studies, fit);
  return spread(k - p, trace, tracePP(studies, fit)) / (method === "DL" ? trace : sum);
}
