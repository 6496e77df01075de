import { InvalidInput } from "@anagen/quantities";
import { binomialAtLeast } from "../distributions/binomial.ts";
import { normalSf, upperQuantile } from "../distributions/normal.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { requirePool } from "../models/usable-numbers.ts";

/**
 * Are there more significant studies than their power allows?
 *
 * Power is taken at the equal-effects estimate; significance is two-sided; the alternative is
 * "more than expected".
 *
 * @throws {InvalidInput} no study or a value that is not usable
 * @source Ioannidis & Trikalinos 2007, Clin Trials 4:245
 */
export function excessSignificance(
  effects: ArrayLike<number>,
  variances: ArrayLike<number>,
  alpha = 0.05,
) {
  requirePool(effects, variances);
  if (!(alpha > 0 && alpha < 1)) throw new InvalidInput("alpha", alpha, "above 0 and below 1");
  const k = effects.length;
  let [sum, weighted] = [0, 0];
  for (let i = 0; i < k; i += 1) {
    sum += 1 / at(variances, i);
    weighted += at(effects, i) / at(variances, i);
  }
  const theta = weighted / sum;
  const critical = upperQuantile(alpha / 2);
  let [observed, expected] = [0, 0];
  for (let i = 0; i < k; i += 1) {
    const se = Math.sqrt(at(variances, i));
    if (Math.abs(at(effects, i)) / se >= critical) observed += 1;
    expected += normalSf(critical - theta / se) + normalSf(critical + theta / se);
  }
  const chi2 = (observed - expected) ** 2 / expected + (observed - expected) ** 2 / (k - expected);
  return {
    observed,
    expected,
    ratio: observed / expected,
    chi2,
    pChi2: normalSf(Math.sign(observed - expected) * Math.sqrt(chi2)),
    pBinomial: binomialAtLeast(observed, k, expected / k),
    theta,
  };
}
