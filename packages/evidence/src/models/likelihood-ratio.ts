import { InvalidInput } from "@anagen/quantities";
import { chiSquaredSf } from "../distributions/chi-squared.ts";
import type { Fit } from "./fit-model.ts";
import { fitStatistics } from "./fit-statistics.ts";

export type LikelihoodRatio = { statistic: number; df: number; p: number };

/**
 * Likelihood-ratio test of two fits by ML to the same studies.
 *
 * @param full the fit with more coefficients
 * @param reduced the fit nested in it
 * @throws {InvalidInput} a fit that is not by ML, other studies, or no more coefficients
 */
export function likelihoodRatioTest(full: Fit, reduced: Fit): LikelihoodRatio {
  for (const [name, fit] of Object.entries({ full, reduced }))
    if (fit.method !== "ML") throw new InvalidInput(`${name}.method`, fit.method, "ML");
  if (full.studies.k !== reduced.studies.k)
    throw new InvalidInput(
      "full",
      full.studies.k,
      `a fit to the same ${reduced.studies.k} studies`,
    );
  const df = full.studies.p - reduced.studies.p;
  if (!(df > 0))
    throw new InvalidInput(
      "full",
      full.studies.p,
      `more coefficients than the reduced fit (${reduced.studies.p})`,
    );
  const height = (fit: Fit) => fitStatistics(fit, "ML").logLikelihood;
  const statistic = 2 * (height(full) - height(reduced));
  return { statistic, df, p: chiSquaredSf(Math.max(0, statistic), df) };
}
