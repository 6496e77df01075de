import type { VarianceKind } from "./binary-outcomes.ts";
import { type Effect, effectOrNull, missingAsNaN } from "./effect.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import { requireCorrelation, requireNotNegative } from "./usable-reports.ts";

/** The same n people measured twice (or two sides of one scalp): first minus second. */
export type PairedMeans = {
  mean1: number | null;
  /** SMCR standardises by this SD */
  sd1: number | null;
  mean2: number | null;
  sd2: number | null;
  n: number | null;
  /** correlation between the two measurements */
  correlation: number | null;
};

type Known = { [K in keyof PairedMeans]: number };

/** The pair, NaN for what is missing. */
function known(pair: PairedMeans): Known {
  const numbers = missingAsNaN(pair);
  const { sd1, sd2, n, correlation } = numbers;
  requireNotNegative({ sd1, sd2, n });
  if (pair.correlation !== null) requireCorrelation("correlation", correlation);
  return numbers;
}

function changeVariance({ sd1, sd2, correlation }: Known): number {
  return sd1 * sd1 + sd2 * sd2 - 2 * correlation * sd1 * sd2;
}

/** Mean change in its own unit, with the correlation of the two measurements (MC). */
export function meanChange(pair: PairedMeans): Effect {
  const k = known(pair);
  return effectOrNull(k.mean1 - k.mean2, changeVariance(k) / k.n);
}

/** Mean change over the SD of the change (SMCC). Source: Gibbons et al. 1993, J Educ Stat 18:271. */
export function changeByChangeSd(pair: PairedMeans, kind: VarianceKind = "LS"): Effect {
  const k = known(pair);
  const d = (k.mean1 - k.mean2) / Math.sqrt(changeVariance(k));
  return corrected(d, 1 / k.n, k.n, kind);
}

/** Mean change over one raw SD, `sd1` (SMCR); `sd2` may be missing. Source: Becker 1988, Br J Math Stat Psychol 41:257. */
export function changeByRawSd(pair: PairedMeans, kind: VarianceKind = "LS"): Effect {
  const k = known(pair);
  const d = (k.mean1 - k.mean2) / k.sd1;
  return corrected(d, (2 * (1 - k.correlation)) / k.n, k.n, kind);
}

function corrected(d: number, base: number, n: number, kind: VarianceKind): Effect {
  const j = hedgesCorrection(n - 1);
  const g = j * d;
  const variance = kind === "LS2" ? j * j * (base + (d * d) / (2 * n)) : base + (g * g) / (2 * n);
  return effectOrNull(g, variance);
}

/** As `changeByRawSd`, allowing the two SDs to differ (SMCRH). Source: Bonett 2008. */
export function changeByRawSdUnequal(pair: PairedMeans): Effect {
  const k = known(pair);
  const j = hedgesCorrection(k.n - 1);
  const g = (j * (k.mean1 - k.mean2)) / k.sd1;
  const base = changeVariance(k) / (k.sd1 ** 2 * (k.n - 1));
  return effectOrNull(g, j * j * (base + (g * g) / (2 * (k.n - 1))));
}

/** Log ratio of the two means, paired (ROMC). Source: Lajeunesse 2011, Ecology 92:2049. */
export function logRatioOfPairedMeans(pair: PairedMeans): Effect {
  const k = known(pair);
  const [cv1, cv2] = [k.sd1 / k.mean1, k.sd2 / k.mean2];
  return effectOrNull(
    Math.log(k.mean1 / k.mean2),
    (cv1 * cv1 + cv2 * cv2 - 2 * k.correlation * cv1 * cv2) / k.n,
  );
}
