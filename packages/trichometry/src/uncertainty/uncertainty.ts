/** Parts of the standard error, each as a fraction of the value, never mixed unasked. */
export type Uncertainty = {
  /** Which hairs are hairs, and how many lie on each other: Poisson-binomial. */
  detection: number;
  /** Twice the relative error of the scale. */
  calibration: number;
  /** This spot for its surroundings. */
  sampling: number;
  /** What the headline interval holds. */
  headline: "detection and calibration";
  /** The count alone, for this very spot. */
  count: { low: number; high: number; level: number };
  /** Density with sampling added: what this spot says about its surroundings. */
  densityWithSampling: { low: number; high: number; level: number };
};
