import type { VarianceKind } from "./binary-outcomes.ts";
import { type Effect, effectOrNull, missingAsNaN } from "./effect.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import { requireNotNegative } from "./usable-reports.ts";

/** Mean, SD and number of people of each of two arms, all in one unit. */
export type TwoArmMeans = {
  mean1: number;
  sd1: number;
  n1: number;
  mean2: number;
  sd2: number;
  n2: number;
};

export type MaybeKnown<T> = { [K in keyof T]: T[K] | null };

/** The arms, NaN for what is missing; throws InvalidInput on an SD or a size below 0. */
export function knownMeans(arms: MaybeKnown<TwoArmMeans>): TwoArmMeans {
  const known = missingAsNaN(arms);
  const { sd1, sd2, n1, n2 } = known;
  requireNotNegative({ sd1, sd2, n1, n2 });
  return known;
}

/** Variance common to both arms, by their degrees of freedom. */
export function pooledVariance({ sd1, n1, sd2, n2 }: TwoArmMeans): number {
  return ((n1 - 1) * sd1 * sd1 + (n2 - 1) * sd2 * sd2) / (n1 + n2 - 2);
}

/** Mean difference, first arm minus second. "HO" takes one common SD for both arms. */
export function meanDifference(arms: MaybeKnown<TwoArmMeans>, kind: VarianceKind = "LS"): Effect {
  const known = knownMeans(arms);
  const { mean1, sd1, n1, mean2, sd2, n2 } = known;
  const common = pooledVariance(known);
  const variance = kind === "HO" ? common * (1 / n1 + 1 / n2) : (sd1 * sd1) / n1 + (sd2 * sd2) / n2;
  return effectOrNull(mean1 - mean2, variance);
}

/**
 * Hedges' g for each trial: the mean difference over the pooled SD, with the exact correction J.
 *
 * Variance kinds: LS large sample; LS2 corrected; UB unbiased; AV with the n-weighted mean g.
 *
 * @source Hedges 1981, J Educ Stat 6:107; Hedges 1982, Psychol Bull 92:490; Borenstein 2009
 */
export function standardizedMeanDifferences(
  trials: readonly MaybeKnown<TwoArmMeans>[],
  kind: VarianceKind = "LS",
): Effect[] {
  const parts = trials.map((trial) => {
    const known = knownMeans(trial);
    const d = (known.mean1 - known.mean2) / Math.sqrt(pooledVariance(known));
    const m = known.n1 + known.n2 - 2;
    const j = hedgesCorrection(m);
    return { n1: known.n1, n2: known.n2, m, d, j, g: j * d };
  });
  let weight = 0;
  let weighted = 0;
  for (const part of parts) {
    if (!Number.isFinite(part.g)) continue;
    weight += part.n1 + part.n2;
    weighted += (part.n1 + part.n2) * part.g;
  }
  const meanG = weighted / weight;
  return parts.map(({ n1, n2, m, d, j, g }) => {
    const base = 1 / n1 + 1 / n2;
    const spread = 2 * (n1 + n2);
    if (kind === "LS2") return effectOrNull(g, j * j * (base + (d * d) / spread));
    if (kind === "UB") return effectOrNull(g, base + (1 - (m - 2) / (m * j * j)) * g * g);
    if (kind === "AV") return effectOrNull(g, base + (meanG * meanG) / spread);
    return effectOrNull(g, base + (g * g) / spread);
  });
}

/** Standardised by the mean of the two variances, which need not be equal (SMDH). */
export function standardizedUnequalVariances(arms: MaybeKnown<TwoArmMeans>): Effect {
  const known = knownMeans(arms);
  const { mean1, sd1, n1, mean2, sd2, n2 } = known;
  const v1 = sd1 * sd1;
  const v2 = sd2 * sd2;
  const j = hedgesCorrection(n1 + n2 - 2);
  const g = (j * (mean1 - mean2)) / Math.sqrt((v1 + v2) / 2);
  const ofSd = (g * g * ((v1 * v1) / (n1 - 1) + (v2 * v2) / (n2 - 1))) / (2 * (v1 + v2) ** 2);
  return effectOrNull(g, j * j * (ofSd + (v1 / (n1 - 1) + v2 / (n2 - 1)) / ((v1 + v2) / 2)));
}

/** Standardised by the second arm's SD alone (Glass); unequal variances with SMD1H. */
export function standardizedBySecondArm(
  arms: MaybeKnown<TwoArmMeans>,
  unequalVariances = false,
): Effect {
  const known = knownMeans(arms);
  const { mean1, sd1, n1, mean2, sd2, n2 } = known;
  const g = (hedgesCorrection(n2 - 1) * (mean1 - mean2)) / sd2;
  const ratio = unequalVariances ? (sd1 * sd1) / (sd2 * sd2) : 1;
  return effectOrNull(g, ratio / n1 + 1 / n2 + (g * g) / (2 * n2));
}
