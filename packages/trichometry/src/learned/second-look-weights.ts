import type { SecondLookWeights } from "./second-look.ts";

/**
 * What is known of a root as weights of a logistic model: a constant and one for each feature of
 * `compared.ts`, in its order.
 *
 * Origin of `CLIPPED_WEIGHTS`: logistic regression (`bench/trichometry/learned/weigh.py`) on the first
 * two thirds of 62 hand-marked fields (by number, not drawn at random) and on 30 phantoms, rounded to
 * what both bear, its constants 0.2 above the regression's, so that as many finds pass one half as there are
 * hairs; of `LONG_WEIGHTS`: 24 phantoms with long hair alone. Against: one scalp site and dark
 * hair on light skin; marks leave out thin hair, phantoms do not, so the weight of thinness is a middle.
 * Reviewed 2026-11-21.
 */
export const CLIPPED_WEIGHTS: SecondLookWeights = {
  both: [1.68, 0.26, 1.1, -0.2],
  thin: [2.93, 0.51, 1.22, 0.14, -0.75],
  found: [-0.51, 0.41, 0.31, -0.59],
  learned: [1.33, 1.41, -0.58, 0.17, -0.72],
  // 0.8 to 1 on the marked fields.
  leastAgreed: 0.5,
};

export const LONG_WEIGHTS: SecondLookWeights = {
  both: [1.6, 0.2, 1, -1.1],
  // Long hair is followed, thin or not.
  thin: [1.6, 0.2, 1, -1.1, 0],
  found: [-1, 0.15, 0.3, -1],
  learned: [-0.4, 1.4, 0.15, 0.5, 0],
  // Six in ten roots of followed long hair are wrong: that the net sees few of them says nothing.
  leastAgreed: 0,
};
