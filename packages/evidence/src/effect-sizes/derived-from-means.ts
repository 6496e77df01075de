import { type Effect, effectOrNull } from "./effect.ts";
import { knownMeans, type MaybeKnown, pooledVariance, type TwoArmMeans } from "./two-arm-means.ts";

const LOGISTIC_SPREAD = Math.PI / Math.sqrt(3);
const NORMAL_TO_LOGISTIC = 1.65;

/**
 * Standardised difference carried to a log odds ratio, without the small-sample correction.
 *
 * @source Chinn 2000, Stat Med 19:3127 (logistic); Cox & Snell 1989 (normal, factor 1.65)
 */
export function logOddsFromMeans(
  arms: MaybeKnown<TwoArmMeans>,
  shape: "logistic" | "normal",
): Effect {
  const known = knownMeans(arms);
  const { mean1, n1, mean2, n2 } = known;
  const factor = shape === "logistic" ? LOGISTIC_SPREAD : NORMAL_TO_LOGISTIC;
  const d = (mean1 - mean2) / Math.sqrt(pooledVariance(known));
  return effectOrNull(factor * d, factor ** 2 * (1 / n1 + 1 / n2 + (d * d) / (2 * (n1 + n2))));
}

/**
 * Point-biserial correlation from two arms, its variance carried over from d by the delta rule.
 *
 * @source Borenstein 2009, in The Handbook of Research Synthesis and Meta-Analysis, ch. 12
 */
export function pointBiserial(arms: MaybeKnown<TwoArmMeans>): Effect {
  const known = knownMeans(arms);
  const { mean1, n1, mean2, n2 } = known;
  const d = (mean1 - mean2) / Math.sqrt(pooledVariance(known));
  const n = n1 + n2;
  const h = (n - 2) / n1 + (n - 2) / n2;
  const r = d / Math.sqrt(d * d + h);
  const ofD = 1 / n1 + 1 / n2 + (d * d) / (2 * n);
  return effectOrNull(r, (h * h * ofD) / (h + d * d) ** 3);
}
