import { UNCERTAINTY } from "./assumptions.ts";
import { meanAndVariance } from "./poisson-binomial.ts";

export type Interval = { low: number; high: number; level: number };

/** Parts of the standard error, each as a fraction of the value, never mixed unasked. */
export type Uncertainty = {
  /** Which finds are hairs, how many hide behind each other, and how a reader would mark them. */
  detection: number;
  /** Twice the relative error of the scale: an area goes with its square. */
  calibration: number;
  /** This spot for its surroundings. */
  sampling: number;
  /** What the headline interval of the density holds. */
  headline: "detection and calibration";
  /** The count alone, for this very spot. */
  count: Interval;
  /** Density with sampling added: what this spot says about its surroundings. */
  densityWithSampling: Interval;
};

export type CountedFind = { probability: number; touching: boolean };

/**
 * @param finds every find in the frame, also those too unsure to be counted
 * @param count hairs counted
 * @param scaleShare standard deviation of the scale over the scale
 * @param spread sampling variance over mean as seen in the picture's own parts; null: not known
 */
export function uncertaintyOf(
  finds: CountedFind[],
  count: number,
  areaCm2: number,
  scaleShare: number,
  spread: number | null,
): Uncertainty {
  const { level, z } = UNCERTAINTY;
  const { variance } = meanAndVariance(finds.map(({ probability }) => probability));
  let hidden = 0;
  for (const { touching, probability } of finds) {
    const each = touching ? UNCERTAINTY.hiddenPerTouchingHair : UNCERTAINTY.hiddenPerLoneHair;
    hidden += probability * each * each;
  }
  const reader = UNCERTAINTY.readerShare * count;
  const detectionSd = Math.sqrt(variance + hidden + reader * reader);
  const safe = Math.max(count, 1);
  const detection = detectionSd / safe;
  const calibration = 2 * scaleShare;
  const fano = spread ?? UNCERTAINTY.fano;
  const sampling = Math.sqrt(fano / safe);
  const density = count / areaCm2;
  const all = Math.hypot(detection, calibration, sampling);
  return {
    detection,
    calibration,
    sampling,
    headline: "detection and calibration",
    count: {
      low: Math.max(0, Math.floor(count - z * detectionSd)),
      high: Math.ceil(count + z * detectionSd),
      level,
    },
    densityWithSampling: interval(density, all),
  };
}

/** Symmetric interval of the headline level, cut at zero. */
export function interval(value: number, share: number): Interval {
  const { level, z } = UNCERTAINTY;
  return { low: Math.max(0, value * (1 - z * share)), high: value * (1 + z * share), level };
}
