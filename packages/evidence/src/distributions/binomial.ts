import { incompleteBeta } from "./incomplete-beta.ts";

/** Probability of `successes` or more in n trials with chance p each. */
export function binomialAtLeast(successes: number, n: number, p: number): number {
  if (successes <= 0) return 1;
  if (successes > n) return 0;
  return incompleteBeta(successes, n - successes + 1, p, 1 - p).lower;
}
