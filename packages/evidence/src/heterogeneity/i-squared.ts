import { interceptSums } from "../models/intercept-pool.ts";
import { traceP } from "../models/projection-traces.ts";
import { isInterceptOnly, type Studies } from "../models/studies.ts";
import { weightedRegression, weightsAt } from "../models/weighted-regression.ts";

/** I2 in percent and H2, and which of the two definitions they follow. */
export type Inconsistency = {
  iSquared: number;
  hSquared: number;
  definition: "from tau2" | "from Q";
};

/** How unlike the effects are before any tau2: Cochran's Q and the variance of a typical study. */
export type Homogeneity = { q: number; typicalVariance: number };

/**
 * Cochran's Q at tau2 = 0 and the sampling variance of a typical study; 0 and 0 where there are as
 * many coefficients as studies.
 *
 * @source Higgins & Thompson 2002, Stat Med 21:1539, equation 9
 */
export function homogeneityOf(studies: Studies): Homogeneity {
  const df = studies.k - studies.p;
  if (df === 0) return { q: 0, typicalVariance: 0 };
  if (isInterceptOnly(studies)) {
    const { rss, sumW, sumW2 } = interceptSums(studies.y, studies.variances, 0);
    return { q: rss, typicalVariance: df / (sumW - sumW2 / sumW) };
  }
  const fit = weightedRegression(studies, weightsAt(studies, 0));
  return { q: fit.rss, typicalVariance: df / traceP(studies, fit) };
}

/** Share of the total variance that is between studies: tau2 / (tau2 + typical variance). */
export function inconsistencyFromTau2(tau2: number, typicalVariance: number): Inconsistency {
  if (typicalVariance === 0) return { iSquared: 0, hSquared: 1, definition: "from tau2" };
  return {
    iSquared: (100 * tau2) / (typicalVariance + tau2),
    hSquared: tau2 / typicalVariance + 1,
    definition: "from tau2",
  };
}

/** The definition by Cochran's Q: max(0, (Q − df) / Q). H2 may fall below 1. */
export function inconsistencyFromQ(q: number, df: number): Inconsistency {
  if (df === 0) return { iSquared: 0, hSquared: 1, definition: "from Q" };
  return {
    iSquared: q > 0 ? Math.max(0, (100 * (q - df)) / q) : 0,
    hSquared: q / df,
    definition: "from Q",
  };
}
