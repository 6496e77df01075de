import { InvalidInput } from "@anagen/quantities";
import { at, cholesky, choleskySolve } from "../linear-algebra/cholesky.ts";
import { submatrix } from "../linear-algebra/small-matrix.ts";
import { type OmnibusTest, omnibusP, twoSidedP } from "./test-kinds.ts";

/**
 * Joint test that the named coefficients are all 0: chi-square, or F where df is given.
 *
 * The statistic is NaN where their covariance is singular (for instance a scale factor of 0).
 */
export function testCoefficients(
  estimates: Float64Array,
  covariance: Float64Array,
  tested: readonly number[],
  df: number | null,
): OmnibusTest {
  const p = estimates.length;
  if (tested.length === 0 || tested.some((i) => !Number.isInteger(i) || i < 0 || i >= p))
    throw new InvalidInput("btt", tested, `indices of coefficients from 0 to ${p - 1}`);
  const m = tested.length;
  const only = tested[0] ?? 0;
  if (m === 1) {
    const z = at(estimates, only) / Math.sqrt(at(covariance, only * p + only));
    const statistic = Number.isFinite(z) ? z * z : Number.NaN;
    return { statistic, df: 1, df2: df, p: twoSidedP(Math.sqrt(statistic), df), tested: [only] };
  }
  const part = Float64Array.from(tested, (i) => at(estimates, i));
  const scales = tested.map((i) => Math.sqrt(at(covariance, i * p + i)));
  const scaled = submatrix(covariance, p, tested).map(
    (entry, i) => entry / (at(scales, Math.floor(i / m)) * at(scales, i % m)),
  );
  const standardized = part.map((b, i) => b / at(scales, i));
  const l = cholesky(scaled, m);
  let statistic = Number.NaN;
  if (l !== null) {
    const solved = choleskySolve(l, standardized, m);
    statistic = 0;
    for (let i = 0; i < m; i += 1) statistic += at(standardized, i) * at(solved, i);
    if (df !== null) statistic /= m;
  }
  return { statistic, df: m, df2: df, p: omnibusP(statistic, m, df), tested: [...tested] };
}
