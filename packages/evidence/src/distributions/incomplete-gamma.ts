import { devianceTerm, stirlingError } from "./stirling.ts";

export type Tails = { lower: number; upper: number };

const MOST_TERMS = 100_000;

/**
 * Regularised incomplete gamma functions P(shape, x) and Q(shape, x), each with its own relative
 * accuracy: neither is taken as one minus the other in its far tail.
 *
 * @param shape above 0
 * @param x 0 or above; Infinity allowed
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (Number.isNaN(x) || Number.isNaN(shape)) return { lower: Number.NaN, upper: Number.NaN };
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = gammaTerm(shape, x) * lowerSeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = gammaTerm(shape, x) * shape * upperFraction(shape, x);
  return { lower: 1 - upper, upper };
}

/** x^shape e^−x / Γ(shape + 1), by the saddle point so that large shapes keep their digits. */
export function gammaTerm(shape: number, x: number): number {
  return Math.exp(-stirlingError(shape) - devianceTerm(shape, x)) / Math.sqrt(2 * Math.PI * shape);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** Continued fraction of Γ(shape, x) / (x^shape e^−x), by Lentz's method. */
function upperFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MOST_TERMS; i += 1) {
    const an = -i * (i - shape);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}
