import type { VarianceKind } from "./binary-outcomes.ts";
import { type Effect, effectOrNull } from "./effect.ts";
import { knownMeans, type MaybeKnown, pooledVariance, type TwoArmMeans } from "./two-arm-means.ts";

/**
 * Log ratio of means. Without the second-order bias correction that metafor applies since 5.0-1.
 *
 * @source Hedges, Gurevitch & Curtis 1999, Ecology 80:1150; Nakagawa et al. 2023 (AV kinds)
 */
export function logRatiosOfMeans(
  trials: readonly MaybeKnown<TwoArmMeans>[],
  kind: VarianceKind = "LS",
): Effect[] {
  const known = trials.map(knownMeans);
  const mean = averageVariation(known);
  return known.map((arms) => {
    const { mean1, sd1, n1, mean2, sd2, n2 } = arms;
    const common = pooledVariance(arms);
    const estimate = Math.log(mean1 / mean2);
    if (kind === "HO")
      return effectOrNull(estimate, common / (n1 * mean1 ** 2) + common / (n2 * mean2 ** 2));
    if (kind === "AV") return effectOrNull(estimate, mean.first ** 2 / n1 + mean.second ** 2 / n2);
    if (kind === "AVHO") return effectOrNull(estimate, mean.both ** 2 * (1 / n1 + 1 / n2));
    return effectOrNull(estimate, (sd1 / mean1) ** 2 / n1 + (sd2 / mean2) ** 2 / n2);
  });
}

type Variation = { first: number; second: number; both: number };

/**
 * n-weighted mean coefficient of variation of the first arms, the second arms and all arms. An arm
 * counts for its own mean where its numbers are known; for the mean of all, where both arms' are.
 */
function averageVariation(trials: readonly TwoArmMeans[]): Variation {
  const firsts = trials.map(({ n1, sd1, mean1 }) => ({ n: n1, variation: sd1 / mean1 }));
  const seconds = trials.map(({ n2, sd2, mean2 }) => ({ n: n2, variation: sd2 / mean2 }));
  const whole = trials.map((_, i) => isKnown(firsts[i]) && isKnown(seconds[i]));
  const ofWhole = [...firsts, ...seconds].filter((__, i) => whole[i % trials.length]);
  return {
    first: weightedMean(firsts),
    second: weightedMean(seconds),
    both: weightedMean(ofWhole),
  };
}

type ArmVariation = { n: number; variation: number };

const isKnown = (arm: ArmVariation | undefined): arm is ArmVariation =>
  arm !== undefined && Number.isFinite(arm.n * arm.variation);

function weightedMean(arms: readonly ArmVariation[]): number {
  const known = arms.filter(isKnown);
  const people = known.reduce((sum, { n }) => sum + n, 0);
  return known.reduce((sum, { n, variation }) => sum + n * variation, 0) / people;
}

/** Log ratio of coefficients of variation. Source: Nakagawa et al. 2015, Methods Ecol Evol 6:143. */
export function logVariationRatio(arms: MaybeKnown<TwoArmMeans>): Effect {
  const known = knownMeans(arms);
  const { mean1, sd1, n1, mean2, sd2, n2 } = known;
  const [half1, half2] = [1 / (2 * (n1 - 1)), 1 / (2 * (n2 - 1))];
  const estimate = Math.log(sd1 / mean1) + half1 - Math.log(sd2 / mean2) - half2;
  const ofMeans = (sd1 / mean1) ** 2 / n1 + (sd2 / mean2) ** 2 / n2;
  return effectOrNull(estimate, half1 + half2 + ofMeans);
}

/** Log ratio of standard deviations; the means may be missing. */
export function logSdRatio(arms: MaybeKnown<TwoArmMeans>): Effect {
  const { sd1, n1, sd2, n2 } = knownMeans(arms);
  const [half1, half2] = [1 / (2 * (n1 - 1)), 1 / (2 * (n2 - 1))];
  return effectOrNull(Math.log(sd1 / sd2) + half1 - half2, half1 + half2);
}
