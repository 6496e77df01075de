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

/**
 * The sampling variance of a typical study.
 *
 * @source Higgins & Thompson 2002, Stat Med 21:1539, equation 9
 */
export function typicalVariance(studies: Studies): number {
  if (isInterceptOnly(studies)) {
    const { sumW, sumW2 } = interceptSums(studies.y, studies.variances, 0);
    return (studies.k - 1) / (sumW - sumW2 / sumW);
  }
  const fit = weightedRegression(studies, weightsAt(studies, 0));
  return (studies.k - studies.p) / traceP(studies, fit);
}

/** Share of the total variance that is between studies: tau2 / (tau2 + typical variance). */
export function inconsistencyFromTau2(studies: Studies, tau2: number): Inconsistency {
  if (studies.k === studies.p) return { iSquared: 0, hSquared: 1, definition: "from tau2" };
  const typical = typicalVariance(studies);
  return {
    iSquared: (100 * tau2) / (typical + tau2),
    hSquared: tau2 / typical + 1,
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
