const SERIES_FROM = 16;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * What Stirling's formula leaves out: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π].
 *
 * Absolute error near 1e-16 for every x > 0. Small x climbs to the series by the exact recurrence.
 *
 * @source Abramowitz & Stegun 1964, 6.1.40 and 6.1.41
 */
export function stirlingError(x: number): number {
  const half = 2 * x;
  const known = half < HALVES.length ? HALVES[half] : undefined;
  return known ?? climbToSeries(x);
}

function climbToSeries(x: number): number {
  let climbed = 0;
  let at = x;
  while (at < SERIES_FROM) {
    climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const s = 1 / (at * at);
  const series =
    (1 / 12 -
      s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) /
    at;
  return climbed + series;
}

/** Whole and half numbers up to the series, which every degree of freedom leads to. */
const HALVES = Float64Array.from({ length: 2 * SERIES_FROM }, (_, half) =>
  half === 0 ? 0 : climbToSeries(half / 2),
);

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/**
 * Deviance part x ln(x / m) + m − x, without the loss of digits where x is near m.
 *
 * @source Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
export function devianceTerm(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * Math.log(x / m) - gap;
  const v = gap / (x + m);
  let sum = gap * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}
