import { incompleteGamma } from "./incomplete-gamma.ts";

const SQRT_TWO_PI = 2.5066282746310007;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return halfSquareExp(z) / SQRT_TWO_PI;
}

/** Probability of a value at or below z. Keeps its relative accuracy in the far lower tail. */
export function normalCdf(z: number): number {
  return z <= 0 ? tail(-z) : 1 - tail(z);
}

/** Probability of a value above z. Keeps its relative accuracy in the far upper tail. */
export function normalSf(z: number): number {
  return normalCdf(-z);
}

/**
 * Quantile of the standard normal distribution.
 *
 * @param p between 0 and 1; 0 gives −Infinity, 1 gives Infinity
 * @source start: Abramowitz & Stegun 1964, 26.2.23; then Halley steps on the smaller tail
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return upperQuantile(1 - p);
  return -upperQuantile(p);
}

/** The z above which a share p (at most ½) lies. */
export function upperQuantile(p: number): number {
  if (p <= 0) return Number.POSITIVE_INFINITY;
  if (p > 0.5) return -upperQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let i = 0; i < 4; i += 1) {
    const step = (tail(z) - p) / normalDensity(z);
    const halley = step / (1 - (z * step) / 2);
    z += halley;
    if (Math.abs(halley) < 1e-16 * Math.max(1, Math.abs(z))) break;
  }
  return z;
}

/** Upper tail for z ≥ 0 (a small negative z, met while solving, goes by symmetry). */
function tail(z: number): number {
  if (z < 0) return 1 - tail(-z);
  if (z === Number.POSITIVE_INFINITY) return 0;
  if (z < 2) return incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return normalDensity(z) * millsRatio(z);
}

/** Tail divided by density, by a continued fraction read from its far end. */
function millsRatio(z: number): number {
  const depth = z < 3 ? 160 : z < 6 ? 70 : 24;
  let down = z;
  for (let n = depth; n >= 1; n -= 1) down = z + n / down;
  return 1 / down;
}

/** exp(−z²/2) with z split in two, so that a large z loses no digits. */
function halfSquareExp(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2);
}
