/**
 * Measured statistics of real calibrated fields of clipped scalp, from which scenes are drawn.
 *
 * Source: 213 fields of FDU_HairFollicleDataset (Huashan Hospital, Fudan University; Gu and Zhang 2024,
 * IET Image Processing, doi 10.1049/ipr2.13162), measured for this project; the pictures themselves are
 * not part of it. Against it: dark hair on light skin, occiput, clipped; nothing else has real anchors.
 */
export const REAL_FIELDS = {
  unitsPerCm2: { mean: 74.6, sd: 13.6 },
  /** Share of follicular units with 1, 2, 3 and 4 hairs. */
  hairsPerUnit: [0.44, 0.41, 0.14, 0.015],
  directionSdDeg: 11,
  /**
   * True widths, set so that the width at half maximum comes out at the measured 84 um (single) and 40 um
   * (undersize): on coded values it reads a blurred dark rod some 8 um too narrow.
   */
  terminalWidthUm: { median: 93, logSd: 0.15 },
  intermediateWidthUm: { median: 42, logSd: 0.25 },
  clippedLengthMm: { median: 0.44, logSd: 0.38 },
  blurSigmaUm: { median: 11.2, logSd: 0.38 },
} as const;

/**
 * What no real field measures, chosen to be wider than what was seen. Unit spacing is set so that the
 * variance of the count over its mean comes out near the measured 0.5.
 */
export const CHOSEN = {
  vellusWidthUm: { median: 19, logSd: 0.3 },
  /** Shares of terminal, intermediate and vellus hair of a normal scalp. */
  classShares: [0.87, 0.08, 0.05],
  /** Least distance of two units over the mean spacing 1/sqrt(density), one value a scene. */
  hardCore: { low: 0.74, high: 0.8 },
  rootGapMm: { median: 0.145, logSd: 0.42 },
  withinUnitSdDeg: 6,
} as const;
