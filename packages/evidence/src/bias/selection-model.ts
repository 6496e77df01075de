import { InvalidInput } from "@anagen/quantities";
import { chiSquaredSf } from "../distributions/chi-squared.ts";
import { normalSf, upperQuantile } from "../distributions/normal.ts";
import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { at, cholesky, choleskyInverse } from "../linear-algebra/cholesky.ts";
import { fitModel } from "../models/fit-model.ts";
import { fitStatistics } from "../models/fit-statistics.ts";
import type { Studies } from "../models/studies.ts";
import { negativeHessian, newtonMaximum } from "./maximize.ts";
import {
  betaSelection,
  type Selection,
  selectionLogLikelihood,
  stepSelection,
} from "./selection-function.ts";

/** Pooled effect on its analysis scale, corrected for the chance to be seen. */
export type SelectionModel = {
  estimate: number;
  standardError: number;
  interval: Interval;
  tau2: number;
  /** relative chance that a study is seen; the first of the steps is 1 by definition */
  delta: number[];
  deltaSe: (number | null)[];
  logLikelihood: number;
  /** against no selection */
  test: { statistic: number; df: number; p: number };
};

export type SelectionKind = { type: "stepfun"; steps: readonly number[] } | { type: "beta" };

/**
 * Random-effects model (ML) in which the chance to be seen depends on the one-sided p-value.
 *
 * @param alternative the direction that helps publication
 * @throws {InvalidInput} moderators, no more studies than parameters, steps out of order, a step
 *   without any study, or a likelihood without a maximum
 * @source Vevea & Hedges 1995, Psychometrika 60:419 (steps); Citkowicz & Vevea 2017 (beta)
 */
export function selectionModel(
  studies: Studies,
  kind: SelectionKind,
  alternative: "greater" | "less" = "greater",
): SelectionModel {
  if (studies.p > 1)
    throw new InvalidInput("moderators", studies.design.names, "none for a selection model");
  const selection: Selection =
    kind.type === "stepfun" ? stepSelection(checkedSteps(kind.steps)) : betaSelection();
  const sign = alternative === "greater" ? 1 : -1;
  const parameters = 2 + selection.start.length;
  if (studies.k <= parameters)
    throw new InvalidInput(
      "effects",
      studies.k,
      `more studies than the ${parameters} parameters of this model`,
    );
  if (kind.type === "stepfun") requireStudyInEachStep(studies, checkedSteps(kind.steps), sign);
  const plain = fitModel(studies, { method: "ML", test: "z" });
  const start = [sign * at(plain.estimates, 0), plain.tau2, ...selection.start];
  const lower = [Number.NEGATIVE_INFINITY, 0, ...selection.start.map(() => 1e-6)];
  const height = (point: readonly number[]) =>
    selectionLogLikelihood(studies, selection, sign, point);
  const best = newtonMaximum(height, start, lower);
  const hessian = negativeHessian(height, best, lower);
  const free = best.map((value, i) => (value > at(lower, i) ? i : -1)).filter((i) => i >= 0);
  const l = cholesky(
    Float64Array.from(free.flatMap((i) => free.map((j) => at(hessian, i * best.length + j)))),
    free.length,
  );
  const inverse = l === null ? null : choleskyInverse(l, free.length);
  const se = (i: number) => {
    const place = free.indexOf(i);
    return inverse === null || place < 0
      ? null
      : Math.sqrt(at(inverse, place * free.length + place));
  };
  const estimate = sign * at(best, 0);
  const standardError = se(0);
  if (standardError === null || !Number.isFinite(standardError))
    throw new InvalidInput("effects", studies.k, "studies for which this likelihood has a maximum");
  const half = upperQuantile(0.025) * standardError;
  const logLikelihood = height(best);
  const statistic = Math.max(0, 2 * (logLikelihood - fitStatistics(plain, "ML").logLikelihood));
  const fixed = kind.type === "stepfun" ? 1 : 0;
  return {
    estimate,
    standardError,
    interval: { low: estimate - half, high: estimate + half },
    tau2: at(best, 1),
    delta: [...new Array(fixed).fill(1), ...best.slice(2)],
    deltaSe: [...new Array(fixed).fill(null), ...best.slice(2).map((_, i) => se(i + 2))],
    logLikelihood,
    test: {
      statistic,
      df: selection.start.length,
      p: chiSquaredSf(statistic, selection.start.length),
    },
  };
}

/** A step that holds no p-value has a weight that nothing bears on. */
function requireStudyInEachStep(studies: Studies, steps: readonly number[], sign: number): void {
  const p = Array.from(studies.effects, (effect, i) =>
    normalSf((sign * effect) / Math.sqrt(at(studies.variances, i))),
  );
  steps.forEach((step, i) => {
    const from = i === 0 ? 0 : at(steps, i - 1);
    if (!p.some((value) => value <= step && (i === 0 || value > from)))
      throw new InvalidInput(
        "steps",
        steps,
        `steps that each hold a study; none from ${from} to ${step}`,
      );
  });
}

function checkedSteps(steps: readonly number[]): number[] {
  const full = steps.at(-1) === 1 ? [...steps] : [...steps, 1];
  if (full.some((step, i) => !(step > (full[i - 1] ?? 0) && step <= 1)) || full.length < 2)
    throw new InvalidInput("steps", steps, "p-values in ascending order between 0 and 1");
  return full;
}
