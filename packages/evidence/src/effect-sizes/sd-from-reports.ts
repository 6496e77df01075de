import { InvalidInput, requirePositive } from "@anagen/quantities";
import { studentUpperQuantile } from "../distributions/student-t.ts";

/** SD of one arm from the standard error of its mean. */
export function sdFromSe({ se, n }: { se: number; n: number }): number {
  requirePositive({ se, n });
  return se * Math.sqrt(n);
}

/** SD of one arm from the confidence interval of its mean (t interval). */
export function sdFromCi(ci: { low: number; high: number; n: number; level?: number }): number {
  const { low, high, n, level = 0.95 } = ci;
  if (!(high > low)) throw new InvalidInput("high", high, `above low (${low})`);
  if (!(n > 1)) throw new InvalidInput("n", n, "above 1");
  return (Math.sqrt(n) * (high - low)) / (2 * studentUpperQuantile((1 - level) / 2, n - 1));
}

/**
 * Common SD of two arms from their mean difference and Student's t.
 *
 * @source Cochrane Handbook 6.5, chapter 6, section 6.5.2.3
 */
export function sdFromT(found: { difference: number; t: number; n1: number; n2: number }): number {
  const { difference, t, n1, n2 } = found;
  requirePositive({ n1, n2 });
  if (t === 0 || !Number.isFinite(t)) throw new InvalidInput("t", t, "a number other than 0");
  return Math.abs(difference / t) / Math.sqrt(1 / n1 + 1 / n2);
}

/** Common SD of two arms from their mean difference and the two-sided p of a t-test. */
export function sdFromP(found: { difference: number; p: number; n1: number; n2: number }): number {
  const { p, n1, n2 } = found;
  if (!(p > 0 && p < 1)) throw new InvalidInput("p", p, "above 0 and below 1");
  return sdFromT({ ...found, t: studentUpperQuantile(p / 2, n1 + n2 - 2) });
}

/** SD of the change within pairs, from the mean change and the two-sided p of a paired t-test. */
export function changeSdFromPairedP(found: { difference: number; p: number; n: number }): number {
  const { difference, p, n } = found;
  if (!(p > 0 && p < 1)) throw new InvalidInput("p", p, "above 0 and below 1");
  if (!(n > 1)) throw new InvalidInput("n", n, "above 1");
  return (Math.abs(difference) * Math.sqrt(n)) / studentUpperQuantile(p / 2, n - 1);
}
