import { InvalidInput } from "@anagen/quantities";
import { chiSquaredQuantile } from "../distributions/chi-squared.ts";
import type { Studies } from "../models/studies.ts";
import { brentRoot } from "./brent.ts";
import { tau2WhereQ } from "./generalized-q.ts";
import { homogeneityOf } from "./i-squared.ts";
import { logLikelihood } from "./likelihood.ts";
import type { Likelihood } from "./score.ts";

export type Interval = { low: number; high: number };

/** Q-profile interval of tau2 (squared unit of the effects), I2 (percent) and H2. */
export type QProfile = {
  tau2: Interval;
  iSquared: Interval;
  hSquared: Interval;
  /** no tau2 ≥ 0 agrees with the data at this level; the interval is then reported as [0, 0] */
  empty: boolean;
};

/**
 * Q-profile interval of tau2 and, carried over, of I2 and H2; null with no degrees of freedom.
 *
 * @source Viechtbauer 2007, Stat Med 26:37; exact for normal effects with known variances
 */
export function qProfile(studies: Studies, level = 0.95): QProfile | null {
  requireLevel(level);
  const df = studies.k - studies.p;
  if (df === 0) return null;
  const tail = (1 - level) / 2;
  const high = tau2WhereQ(studies, chiSquaredQuantile(tail, df));
  const low = tau2WhereQ(studies, chiSquaredQuantile(1 - tail, df)) ?? 0;
  const tau2 = { low, high: high ?? 0 };
  const { typicalVariance: typical } = homogeneityOf(studies);
  const carry = (f: (t: number) => number) => ({ low: f(tau2.low), high: f(tau2.high) });
  return {
    tau2,
    iSquared: carry((t) => (100 * t) / (typical + t)),
    hSquared: carry((t) => t / typical + 1),
    empty: high === null,
  };
}

/** Profile-likelihood interval of tau2 around its maximum. */
export function profileLikelihoodInterval(
  studies: Studies,
  maximum: number,
  kind: Likelihood,
  level = 0.95,
): Interval {
  requireLevel(level);
  const drop = chiSquaredQuantile(level, 1) / 2;
  const top = logLikelihood(studies, maximum, kind);
  const above = (tau2: number) => logLikelihood(studies, tau2, kind) - top + drop;
  const low = maximum > 0 && above(0) < 0 ? brentRoot(above, 0, maximum) : 0;
  let reach = Math.max(maximum * 2, homogeneityOf(studies).typicalVariance);
  let inside = maximum;
  for (let i = 0; i < 200 && above(reach) > 0; i += 1) {
    inside = reach;
    reach *= 2;
  }
  return { low, high: brentRoot(above, inside, reach) };
}

/** @throws {InvalidInput} a level that is not a fraction, such as 95 */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new InvalidInput("level", level, "above 0 and below 1");
}
