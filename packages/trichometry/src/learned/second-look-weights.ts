import type { SecondLookWeights } from "./second-look.ts";

/**
 * What is known of a root as weights of a logistic model: a constant and one for each feature of
 * `compared.ts`, in its order.
 *
 * Origin of `CLIPPED_WEIGHTS`: logistic regression (`bench/trichometry/learned/weigh.py`) on the first
 * two thirds of 62 hand-marked fields (by number, not drawn at random) and on 30 phantoms, rounded to
 * what both bear, its constants 0.2 above the regression's, so that as many finds pass one half as there are
 * hairs; of `LONG_WEIGHTS`: 24 phantoms with long hair alone, its constants 0.4 above for the same reason.
 * Against: one scalp site and dark hair on light skin; marks leave out thin hair, phantoms do not, so the
 * weight of thinness is a middle.
 * Reviewed 2026-11-21.
 */
export const CLIPPED_WEIGHTS: SecondLookWeights = {
  both: [1.2, 0.5, 0.9, -0.1],
  found: [-0.5, 0.25, 0.4, -0.7],
  learned: [-1.1, 1.25, -0.55, -1.5],
  // 0.8 to 1 on the marked fields.
  leastAgreed: 0.5,
};

export const LONG_WEIGHTS: SecondLookWeights = {
  both: [2, 0.2, 1, -1.1],
  found: [-0.6, 0.15, 0.3, -1],
  learned: [0, 1.4, 0.15, 0.5],
  // Six in ten roots of followed long hair are wrong: that the net sees few of them says nothing.
  leastAgreed: 0,
};
