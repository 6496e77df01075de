/**
 * How sure a find is a hair, as weights of a logistic model with features a person can check.
 *
 * Origin: logistic regression on the first two thirds of 62 hand-marked fields of clipped occipital
 * scalp (fields by number, not drawn at random), rounded to what the data bear. Against: one scalp
 * site, dark hair on light skin, one microscope; marks leave out about a tenth of thin hairs.
 * Reviewed 2026-11-21.
 */
export const SHAFT_WEIGHTS = {
  constant: 2.7,
  /** Of ln(length / the picture's usual length), where shorter: cut pieces are short. */
  shortness: 2,
  /** Of the angle to the picture's direction, radians. */
  off: -3.3,
  /** Of darkness beyond the root less darkness beyond the tip: loose pieces have no root. */
  rootShadow: 4,
};

export const THIN_LINE_WEIGHTS = {
  constant: -3.2,
  /** Of ln(length / 300 um). */
  length: 1.5,
  /** Of ln(ridge strength / noise). */
  signal: 1.5,
  /** Of ln(ridge strength / 0.05). */
  strength: 1.8,
  /** Of the distance of its pixels from a straight line, in 10 um. */
  waviness: -0.6,
  off: -1.5,
};

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

export type ShaftFeatures = { shortness: number; off: number; rootShadow: number };

const MOST_ROOT_SHADOW = 0.25;
const LEAST_ROOT_SHADOW = -0.3;
const LARGEST_OFF = 1.2;

/** @param features shortness is ln(length / usual length), at most 0 */
export function shaftProbability({ shortness, off, rootShadow }: ShaftFeatures): number {
  const weights = SHAFT_WEIGHTS;
  const shadow = Math.max(LEAST_ROOT_SHADOW, Math.min(MOST_ROOT_SHADOW, rootShadow));
  return logistic(
    weights.constant +
      weights.shortness * Math.min(0, shortness) +
      weights.off * Math.min(off, LARGEST_OFF) +
      weights.rootShadow * shadow,
  );
}

export type ThinLineFeatures = {
  lengthUm: number;
  signal: number;
  strength: number;
  wavinessUm: number;
  off: number;
};

export function thinLineProbability(line: ThinLineFeatures): number {
  const weights = THIN_LINE_WEIGHTS;
  return logistic(
    weights.constant +
      weights.length * Math.log(line.lengthUm / 300) +
      weights.signal * Math.log(line.signal) +
      weights.strength * Math.log(line.strength / 0.05) +
      (weights.waviness * line.wavinessUm) / 10 +
      weights.off * line.off,
  );
}
