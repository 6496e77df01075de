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
  rootSdMm: 0.06,
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

/** Two single fields of 0.40 cm2 set independently must differ by this to be a change (variance/mean 0.50). */
export const SEPARATE_FIELDS_CHANGE_PERCENT = 27;

/** A hair less likely than this is not counted alone. */
export const LEAST_COUNTED_PROBABILITY = 0.5;

/** Share of hairs that may fall or appear between two visits, for the probability that a match is one hair. */
export const TURNOVER_SHARE = 0.1;

/**
 * Share of the detector's errors that come out otherwise in the second picture. The rest lies in the skin itself
 * (two hairs in one shadow, a mark like a hair) and is there both times. Grade: measured on drawn pictures: 0.3 in
 * pairs with new lengths, angles and light, 0.05 in pictures of one moment. Against: no real pairs were measured.
 */
export const UNREPEATED_ERROR_SHARE = 0.35;

/**
 * Share of the hairs that a picture does not show to the detector. The readings' probabilities tell of false hairs
 * only: what was missed has none. Grade: measured on drawn pictures; against: real pale hairs are missed more often.
 */
export const MISSED_SHARE = 0.04;
