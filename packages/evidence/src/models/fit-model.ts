import { chiSquaredSf } from "../distributions/chi-squared.ts";
import { estimateTau2 } from "../heterogeneity/estimate-tau2.ts";
import {
  homogeneityOf,
  type Inconsistency,
  inconsistencyFromQ,
  inconsistencyFromTau2,
} from "../heterogeneity/i-squared.ts";
import type { Tau2Method } from "../heterogeneity/methods.ts";
import { type Interval, requireLevel } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { sandwich } from "../linear-algebra/small-matrix.ts";
import { testCoefficients } from "./omnibus.ts";
import type { Studies } from "./studies.ts";
import { criticalValue, type OmnibusTest, type TestKind, twoSidedP } from "./test-kinds.ts";
import { type WeightedRegression, weightedRegression, weightsAt } from "./weighted-regression.ts";

/** How to fit: estimator of tau2 (REML), test (knha), level of the intervals as a fraction (0.95). */
export type FitOptions = {
  method?: Tau2Method;
  test?: TestKind;
  level?: number;
};

/** A fitted model. Estimates are on the scale of the effects given; tau2 is in its square. */
export type Fit = {
  studies: Studies;
  method: Tau2Method;
  test: TestKind;
  level: number;
  /** one entry per coefficient */
  estimates: Float64Array;
  standardErrors: Float64Array;
  statistics: Float64Array;
  p: Float64Array;
  intervals: Interval[];
  /** covariance matrix of the coefficients, rows one after another */
  covariance: Float64Array;
  /** degrees of freedom of t; null where the normal distribution is used */
  df: number | null;
  /** Knapp-Hartung scale factor actually used; null for z and t */
  scale: number | null;
  tau2: number;
  severalMaxima: boolean;
  heterogeneity: { q: number; df: number; p: number };
  inconsistency: Inconsistency;
  omnibus: OmnibusTest;
  regression: WeightedRegression;
};

/**
 * Fits an equal-effects, random-effects or mixed-effects (meta-regression) model.
 *
 * Defaults follow the Cochrane Handbook and RevMan since 2025: REML with Knapp-Hartung. With no
 * degrees of freedom left the test is z and tau2 is 0.
 *
 * @param studies from `prepareStudies`
 * @throws {InvalidInput} level outside 0 to 1, or a design that is singular
 */
export function fitModel(studies: Studies, options: FitOptions = {}): Fit {
  const { method = "REML", test = "knha", level = 0.95 } = options;
  requireLevel(level);
  const { tau2, severalMaxima } = estimateTau2(studies, method);
  return fitAtTau2(studies, { method, test, level }, tau2, severalMaxima);
}

/** The same with tau2 given. */
export function fitAtTau2(
  studies: Studies,
  { method, test, level }: Required<FitOptions>,
  tau2: number,
  severalMaxima = false,
): Fit {
  const { k, p, rInverse, offset } = studies;
  const freedom = k - p;
  const regression = weightedRegression(studies, weightsAt(studies, tau2));
  const df = test === "z" || freedom === 0 ? null : freedom;
  const scaled = (test === "knha" || test === "adhoc") && df !== null;
  const ratio = scaled ? regression.rss / freedom : null;
  const scale = ratio !== null && test === "adhoc" ? Math.max(1, ratio) : ratio;

  const covariance = sandwich(rInverse, regression.covariance, p);
  if (scale !== null)
    for (let i = 0; i < covariance.length; i += 1) covariance[i] = at(covariance, i) * scale;
  const estimates = new Float64Array(p);
  for (let i = 0; i < p; i += 1) {
    let sum = 0;
    for (let j = i; j < p; j += 1)
      sum += at(rInverse, i * p + j) * (at(regression.coefficients, j) + at(offset, j));
    estimates[i] = sum;
  }
  const standardErrors = Float64Array.from(estimates, (_, i) =>
    Math.sqrt(at(covariance, i * p + i)),
  );
  const statistics = Float64Array.from(estimates, (b, i) => b / at(standardErrors, i));
  const half = criticalValue(level, df);
  const { q, typicalVariance } = homogeneityOf(studies);
  return {
    studies,
    method,
    test,
    level,
    estimates,
    standardErrors,
    statistics,
    p: Float64Array.from(statistics, (value) => twoSidedP(value, df)),
    intervals: Array.from(estimates, (b, i) => {
      const width = half * at(standardErrors, i);
      return { low: b - width, high: b + width };
    }),
    covariance,
    df,
    scale,
    tau2,
    severalMaxima,
    heterogeneity: {
      q,
      df: freedom,
      p: freedom === 0 ? 1 : chiSquaredSf(q, freedom),
    },
    inconsistency:
      method === "EE"
        ? inconsistencyFromQ(q, freedom)
        : inconsistencyFromTau2(tau2, typicalVariance),
    omnibus: testCoefficients(estimates, covariance, usuallyTested(studies), df),
    regression,
  };
}

/** All coefficients but the intercept; the intercept where it stands alone. */
function usuallyTested({ p, design }: Studies): number[] {
  const all = Array.from({ length: p }, (_, i) => i);
  return design.hasIntercept && p > 1 ? all.slice(1) : all;
}

/** Covariance of the coefficients in the basis q, scaled as the fit's test asks. */
export function scaledBasisCovariance(fit: Fit): Float64Array {
  return fit.regression.covariance.map((entry) => entry * (fit.scale ?? 1));
}

/** R, with X = Q R: turns design rows into rows of the basis q. */
export function basisRow(studies: Studies, x: ArrayLike<number>): Float64Array {
  const { p, rInverse } = studies;
  const row = new Float64Array(p);
  for (let j = 0; j < p; j += 1)
    for (let i = 0; i <= j; i += 1) row[j] = at(row, j) + at(x, i) * at(rInverse, i * p + j);
  return row;
}
