import { InvalidInput } from "@anagen/quantities";

/** Sums of powers of what lies between stay inside double precision; no outcome needs more. */
const LARGEST_EFFECT = 1e50;
const SMALLEST_VARIANCE = 1e-60;
const LARGEST_VARIANCE = 1e60;

/** Beyond this ratio of variances the weights of the others are lost in the rounding of the largest. */
const LARGEST_RATIO = 1e14;

/** @throws {InvalidInput} an effect no model can compute with */
export function requireEffect(effect: number, i: number): void {
  if (!Number.isFinite(effect)) throw new InvalidInput(`effects[${i}]`, effect, "a finite number");
  if (Math.abs(effect) > LARGEST_EFFECT)
    throw new InvalidInput(`effects[${i}]`, effect, `at most ${LARGEST_EFFECT} in size`);
}

/** @throws {InvalidInput} a variance no model can compute with */
export function requireVariance(variance: number, i: number): void {
  if (!(variance > 0 && Number.isFinite(variance)))
    throw new InvalidInput(`variances[${i}]`, variance, "a finite number greater than 0");
  if (variance < SMALLEST_VARIANCE || variance > LARGEST_VARIANCE)
    throw new InvalidInput(
      `variances[${i}]`,
      variance,
      `from ${SMALLEST_VARIANCE} to ${LARGEST_VARIANCE}`,
    );
}

/** @throws {InvalidInput} variances so far apart that digits are lost */
export function requireRatio(smallest: number, largest: number): void {
  if (largest > LARGEST_RATIO * smallest)
    throw new InvalidInput(
      "variances",
      [smallest, largest],
      `the largest at most ${LARGEST_RATIO} times the smallest`,
    );
}

/**
 * The same for functions that take plain arrays.
 *
 * @throws {InvalidInput} lengths differ, a value is not usable, or there are too few studies
 */
export function requirePool(
  effects: ArrayLike<number>,
  variances: ArrayLike<number>,
  fewest = 1,
): void {
  const k = effects.length;
  if (variances.length !== k)
    throw new InvalidInput("variances", variances.length, `as many as effects (${k})`);
  if (k < fewest)
    throw new InvalidInput(
      "effects",
      k,
      `at least ${fewest} ${fewest === 1 ? "study" : "studies"}`,
    );
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < k; i += 1) {
    const variance = variances[i] as number;
    requireEffect(effects[i] as number, i);
    requireVariance(variance, i);
    if (variance < smallest) smallest = variance;
    if (variance > largest) largest = variance;
  }
  requireRatio(smallest, largest);
}
