/**
 * What a comparison of two pictures rests on. Reviewed 2026-11-21.
 */

/** A hair is looked for within this of its place (grade: convention; hair-to-hair matching studies use similar). */
export const GATE_MM = 0.15;

/**
 * A root this near to what a picture hides may be under it: twice the usual error of registration. Grade: measured on
 * drawn pairs.
 */
export const MASK_MARGIN_MM = 0.08;

/** How much the same hair differs between two visits. Grade: measured on drawn pairs; against: no real pairs. */
export const MATCH = {
  rootSdMm: 0.04,
  turnSdDeg: 20,
  widthSdLog: 0.5,
  worstExtra: 6,
} as const;

/** Below these no change is computed (grade: design rule). */
export const LEAST_OVERLAP_SHARE = 0.4;

/** The share of the interval that every result is made for. */
export const LEVEL = 0.95;
export const Z_95 = 1.959964;

/** A single hair counts as thicker or thinner when it changed by more than this many standard deviations and micrometres. */
export const THICKNESS = { leastSds: 2.5, leastUm: 6 } as const;

/** Error of a width that a hair's own standard deviation does not hold: another light, another focus. */
export const REPEAT_WIDTH_SD_UM = 2.5;
/** Error of the mean width common to all hairs of one picture, by its estimate of blur. */
export const COMMON_WIDTH_SD_UM = 0.8;

/** From this share of a shaft on another, the two may be read as one (grade: convention). */
export const MERGED_FROM_SHARE = 0.3;

/** Two single fields of 0.40 cm2 set independently must differ by this to be a change (variance/mean 0.50). */
export const SEPARATE_FIELDS_CHANGE_PERCENT = 27;

/** A hair less likely than this is not counted alone. */
export const LEAST_COUNTED_PROBABILITY = 0.5;

/** Share of hairs that may fall or appear between two visits, for the probability that a match is one hair. */
export const TURNOVER_SHARE = 0.1;

/**
 * Hairs found in one picture alone: what tells one that fell or grew from an error of reading.
 *
 * Origin: logistic regression on 401 such hairs of 92 drawn pairs, of which 262 had been drawn lost or gained
 * (`bench/trichometry/pairs.ts 112 5000 --weights` prints it again); thinness, shortness and other hairs beside it
 * in its own picture told no more. Grade: measured on drawn pictures. Against: no real pairs of one spot with every
 * hair known were to be had.
 */
export const LONE_HAIR = {
  weights: { constant: -1.69, sureness: 1.43, coveredThere: -4.94 },
  /** Share of the hairs of one visit that were lost, or gained, in those pairs. */
  usualShare: 0.0705,
  /** Share that stood alone by an error of either reading. */
  misreadShare: 0.0374,
  /** What is held before a pair is looked at: such a share changed, as sure as if so many hairs had told it. */
  prior: { share: 0.05, hairs: 5, readings: 50 },
} as const;

/**
 * Variance of the difference in numbers of hairs, besides that of the single probabilities: changes that neither
 * reading tells of (per change that was told), and what is there without any. Grade and origin as above.
 */
export const CHANGE_VARIANCE = { perChange: 0.2, least: 0.3, ofProbabilities: 1 } as const;
