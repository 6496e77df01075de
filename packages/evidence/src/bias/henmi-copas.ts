import { incompleteGamma } from "../distributions/incomplete-gamma.ts";
import { normalDensity } from "../distributions/normal.ts";
import { brentRoot } from "../heterogeneity/brent.ts";
import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { at } from "../linear-algebra/cholesky.ts";
import { requirePool } from "../models/usable-numbers.ts";

/**
 * Equal-effects estimate with an interval that allows for heterogeneity, so that small studies,
 * which publication bias touches most, weigh little.
 *
 * @throws {InvalidInput} fewer than 2 studies or a value that is not usable
 * @source Henmi & Copas 2010, Stat Med 29:2969
 */
export function henmiCopas(effects: ArrayLike<number>, variances: ArrayLike<number>, level = 0.95) {
  requirePool(effects, variances, 2);
  const k = effects.length;
  let [s1, s2, s3, s4, weighted] = [0, 0, 0, 0, 0];
  for (let i = 0; i < k; i += 1) {
    const w = 1 / at(variances, i);
    s1 += w;
    s2 += w * w;
    s3 += w ** 3;
    s4 += w ** 4;
    weighted += w * at(effects, i);
  }
  const [w2, w3, w4] = [s2 / s1, s3 / s1, s4 / s1];
  const estimate = weighted / s1;
  let q = 0;
  for (let i = 0; i < k; i += 1) q += (at(effects, i) - estimate) ** 2 / at(variances, i);
  const tau2 = Math.max(0, (q - (k - 1)) / (s1 - w2));
  const spread = 1 + tau2 * w2;
  const skew = w3 - w2 * w2;
  const mean = (r: number) =>
    k - 1 + tau2 * (s1 - w2) + tau2 ** 2 * ((r * r) / spread ** 2 - 1 / spread) * skew;
  const variance = (r: number) => {
    const tilt = (r * r) / spread ** 2 - 1 / spread;
    return (
      2 * (k - 1) +
      4 * tau2 * (s1 - w2) +
      2 * tau2 ** 2 * (s1 * w2 - 2 * w3 + w2 ** 2) +
      4 * tau2 ** 2 * tilt * skew +
      4 * tau2 ** 3 * tilt * (w4 - 2 * w2 * w3 + w2 ** 3) +
      2 * tau2 ** 4 * (1 / spread ** 2 - (2 * r * r) / spread ** 3) * skew ** 2
    );
  };
  const sd = Math.sqrt(spread);
  const tailArea = (x: number) =>
    integrate((r) => {
      const bound = (s1 / w2 - 1) * ((r / x) ** 2 - 1) + (k - 1);
      const [m, v] = [mean(sd * r), variance(sd * r)];
      return incompleteGamma((m * m) / v, Math.max(0, bound) * (m / v)).lower * normalDensity(r);
    }, x);
  const goal = (1 - level) / 2;
  const t = brentRoot((x) => tailArea(x) - goal, 1e-3 / sd, 12);
  const standardError = Math.sqrt(spread / s1);
  const half = t * sd * standardError;
  const interval: Interval = { low: estimate - half, high: estimate + half };
  return { estimate, standardError, interval, tau2 };
}

/** Simpson's rule from x to where the normal density has vanished. */
function integrate(f: (r: number) => number, from: number): number {
  const steps = 400;
  const to = Math.max(10, from + 3);
  const h = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i += 1) sum += f(from + i * h) * (i % 2 === 1 ? 4 : 2);
  return (sum * h) / 3;
}
