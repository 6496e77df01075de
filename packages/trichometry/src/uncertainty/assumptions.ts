/** What the intervals rest on besides the picture itself. */
export const UNCERTAINTY = {
  level: 0.95,
  /** Standard normal quantile of `level`, both sides. */
  z: 1.959964,
  /**
   * Standard deviation of the number of hairs hidden behind or split from a found one, per found
   * hair that touches another, and per one that stands alone. From the marked fields used for
   * tuning (count of marked less found, by touching or not), rounded up. Against: marks by one
   * group of readers; other instruments and lengths of stubble will differ.
   */
  hiddenPerTouchingHair: 0.35,
  hiddenPerLoneHair: 0.2,
  /** Readers differ among themselves and with themselves: 3 to 13 % (Gassmueller 2009). */
  readerShare: 0.06,
  /** Variance over mean of counts: follicles are spaced more evenly than at random. */
  fano: 0.5,
  reviewed: "2026-11-21",
} as const;
