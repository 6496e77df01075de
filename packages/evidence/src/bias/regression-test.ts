import { InvalidInput } from "@anagen/quantities";
import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { fitAtTau2, fitModel } from "../models/fit-model.ts";
import { prepareStudies } from "../models/studies.ts";
import { criticalValue } from "../models/test-kinds.ts";

export const FUNNEL_PREDICTORS = ["sei", "vi", "ni", "ninv", "sqrtni", "sqrtninv"] as const;
export type FunnelPredictor = (typeof FUNNEL_PREDICTORS)[number];

/** Small-study effects: the slope of the effects on a measure of size, and its test. */
export type FunnelTest = {
  statistic: number;
  /** t with these df, or z where null */
  df: number | null;
  p: number;
  intercept: number;
  interceptSe: number;
  slope: number;
  slopeSe: number;
  tau2: number | null;
  /** estimate for an infinitely large study, where the predictor goes to 0 with it */
  limit: { estimate: number; interval: Interval } | null;
  /** fewer than 10 studies: the test has little power and should not be used alone */
  tooFew: boolean;
};

/**
 * Regression test for small-study effects.
 *
 * "lm" is Egger's weighted regression with multiplicative dispersion; "rma" the mixed-effects
 * meta-regression by REML.
 *
 * @throws {InvalidInput} fewer than 3 studies, sizes missing, or a predictor that is constant
 * @source Egger et al. 1997, BMJ 315:629; Sterne & Egger 2005
 */
export function regressionTest(
  pool: {
    effects: ArrayLike<number>;
    variances: ArrayLike<number>;
    sizes?: readonly (number | null)[];
  },
  model: "lm" | "rma" = "lm",
  predictor: FunnelPredictor = "sei",
): FunnelTest {
  const k = pool.effects.length;
  if (k < 3) throw new InvalidInput("effects", k, "at least 3 studies");
  const x = new Float64Array(2 * k);
  for (let i = 0; i < k; i += 1) {
    x[2 * i] = 1;
    x[2 * i + 1] = predictorValue(predictor, at(pool.variances, i), pool.sizes?.[i] ?? null, i);
  }
  const design = { x, names: ["intrcpt", predictor], hasIntercept: true };
  const studies = prepareStudies(pool.effects, pool.variances, design);
  const fit =
    model === "rma"
      ? fitModel(studies, { method: "REML", test: "z" })
      : fitAtTau2(studies, { method: "EE", test: "knha", level: 0.95 }, 0);
  const df = model === "rma" ? null : k - 2;
  const [intercept, interceptSe] = [at(fit.estimates, 0), at(fit.standardErrors, 0)];
  const half = criticalValue(0.95, df) * interceptSe;
  const vanishes = predictor !== "ni" && predictor !== "sqrtni";
  return {
    statistic: at(fit.statistics, 1),
    df,
    p: at(fit.p, 1),
    intercept,
    interceptSe,
    slope: at(fit.estimates, 1),
    slopeSe: at(fit.standardErrors, 1),
    tau2: model === "rma" ? fit.tau2 : null,
    limit: vanishes
      ? { estimate: intercept, interval: { low: intercept - half, high: intercept + half } }
      : null,
    tooFew: k < 10,
  };
}

function predictorValue(
  predictor: FunnelPredictor,
  variance: number,
  size: number | null,
  i: number,
): number {
  if (predictor === "sei") return Math.sqrt(variance);
  if (predictor === "vi") return variance;
  if (size === null || !(size > 0))
    throw new InvalidInput(`sizes[${i}]`, size, "a number of people above 0 for this predictor");
  if (predictor === "ni") return size;
  if (predictor === "ninv") return 1 / size;
  return predictor === "sqrtni" ? Math.sqrt(size) : 1 / Math.sqrt(size);
}
