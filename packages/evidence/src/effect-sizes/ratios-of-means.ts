import type { VarianceKind } from "./binary-outcomes.ts";
import { type Effect, effectOrNull, UNKNOWN_EFFECT } from "./effect.ts";
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
  return known.map((arms, i) => {
    if (arms === null) return sizeOnly(trials[i], kind, mean);
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

/** The averaged kinds need only the sizes, so a trial without means still has a variance. */
function sizeOnly(
  trial: MaybeKnown<TwoArmMeans> | undefined,
  kind: VarianceKind,
  mean: Variation,
): Effect {
  if (!trial || trial.n1 === null || trial.n2 === null) return UNKNOWN_EFFECT;
  if (kind !== "AV" && kind !== "AVHO") return UNKNOWN_EFFECT;
  const [first, second] = kind === "AV" ? [mean.first, mean.second] : [mean.both, mean.both];
  return effectOrNull(Number.NaN, first ** 2 / trial.n1 + second ** 2 / trial.n2);
}

type Variation = { first: number; second: number; both: number };

/** n-weighted mean coefficient of variation of the first arms, the second arms and all arms. */
function averageVariation(trials: readonly (TwoArmMeans | null)[]): Variation {
  let [n1, n2, first, second] = [0, 0, 0, 0];
  for (const arms of trials) {
    if (arms === null) continue;
    n1 += arms.n1;
    n2 += arms.n2;
    first += (arms.n1 * arms.sd1) / arms.mean1;
    second += (arms.n2 * arms.sd2) / arms.mean2;
  }
  return { first: first / n1, second: second / n2, both: (first + second) / (n1 + n2) };
}

/** Log ratio of coefficients of variation. Source: Nakagawa et al. 2015, Methods Ecol Evol 6:143. */
export function logVariationRatio(arms: MaybeKnown<TwoArmMeans>): Effect {
  const known = knownMeans(arms);
  if (known === null) return UNKNOWN_EFFECT;
  const { mean1, sd1, n1, mean2, sd2, n2 } = known;
  const [half1, half2] = [1 / (2 * (n1 - 1)), 1 / (2 * (n2 - 1))];
  const estimate = Math.log(sd1 / mean1) + half1 - Math.log(sd2 / mean2) - half2;
  const ofMeans = (sd1 / mean1) ** 2 / n1 + (sd2 / mean2) ** 2 / n2;
  return effectOrNull(estimate, half1 + half2 + ofMeans);
}

/** Log ratio of standard deviations; the means may be missing. */
export function logSdRatio({ sd1, n1, sd2, n2 }: MaybeKnown<TwoArmMeans>): Effect {
  if (n1 === null || n2 === null) return UNKNOWN_EFFECT;
  const [half1, half2] = [1 / (2 * (n1 - 1)), 1 / (2 * (n2 - 1))];
  const known = sd1 !== null && sd2 !== null;
  const estimate = known ? Math.log(sd1 / sd2) + half1 - half2 : Number.NaN;
  return effectOrNull(estimate, half1 + half2);
}
