import { stirlingError } from "../distributions/stirling.ts";

/**
 * Hedges' exact small-sample factor J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)).
 *
 * @param m degrees of freedom; NaN where the factor is not defined (m ≤ 1)
 * @source Hedges 1981, J Educ Stat 6:107, equation 6e
 */
export function hedgesCorrection(m: number): number {
  if (!(m > 1)) return Number.NaN;
  const x = m / 2;
  const y = x - 0.5;
  return Math.exp(-(x - 1) * Math.log1p(-0.5 / x) - 0.5 + stirlingError(x) - stirlingError(y));
}
