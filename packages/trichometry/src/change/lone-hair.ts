import type { SiteHair } from "../registration/sites.ts";
import { coveredShare } from "./coverage.ts";
import { LONE_HAIR } from "./thresholds.ts";

/** What tells a hair that fell or grew from one that a picture shows twice, merges with another or makes up. */
export type LoneFeatures = {
  /** Logit of the find's own probability. */
  sureness: number;
  /** Share of its shaft that lies on shafts of the picture where it has no partner: two may be read as one there. */
  coveredThere: number;
};

/** A find by hand is as sure as this: the other picture may still have missed it. */
const SUREST = 0.98;

/** @param there all finds of the other picture, laid on the same millimetres */
export function loneFeatures(find: SiteHair, there: readonly SiteHair[]): LoneFeatures {
  const probability = Math.min(SUREST, find.hair.probability);
  return {
    sureness: Math.log(probability / (1 - probability)),
    coveredThere: coveredShare(find, there),
  };
}

/** Log odds that it fell or grew, where as many hairs do as in the pairs that the weights come from. */
export function logOddsOfChange({ sureness, coveredThere }: LoneFeatures): number {
  const { constant, ...weights } = LONE_HAIR.weights;
  return constant + weights.sureness * sureness + weights.coveredThere * coveredThere;
}
