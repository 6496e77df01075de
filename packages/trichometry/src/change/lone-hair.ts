import type { SiteHair } from "../registration/sites.ts";
import { coveredShare } from "./coverage.ts";
import { LEAST_COUNTED_PROBABILITY, LONE_HAIR } from "./thresholds.ts";

/** What tells a hair that fell or grew from one that a picture shows twice, merges with another or makes up. */
export type LoneFeatures = {
  /** Logit of the find's own probability. */
  sureness: number;
  /** Share of its shaft that lies on shafts of the picture where it has no partner: there two may be read as one. */
  coveredThere: number;
  /** The same for its own picture: here one may be read as two. */
  coveredHere: number;
  /** ln(length / the picture's median), where shorter. */
  shortness: number;
  /** ln(width / the picture's median), where thinner. */
  thinness: number;
};

const SUREST = 0.98;

/** What a picture's sure hairs are like: they are the measure for a find that stands alone. */
export type UsualHair = { lengthMm: number; widthUm: number };

export function usualHair(hairs: readonly SiteHair[]): UsualHair {
  const sure = hairs.filter(({ hair }) => hair.probability >= LEAST_COUNTED_PROBABILITY);
  return {
    lengthMm: median(sure.map(lengthOf)),
    widthUm: median(sure.flatMap(({ hair }) => (hair.widthUm ? [hair.widthUm.value] : []))),
  };
}

/**
 * @param here all finds of the picture that shows the hair
 * @param there all finds of the other, both in millimetres of the same picture
 */
export function loneFeatures(
  find: SiteHair,
  here: readonly SiteHair[],
  there: readonly SiteHair[],
  usual: UsualHair,
): LoneFeatures {
  const probability = Math.min(SUREST, find.hair.probability);
  const others = here.filter((other) => other !== find);
  const width = find.hair.widthUm?.value ?? usual.widthUm;
  return {
    sureness: Math.log(probability / (1 - probability)),
    coveredThere: coveredShare(find, there),
    coveredHere: coveredShare(find, others),
    shortness: Math.min(0, Math.log(lengthOf(find) / usual.lengthMm) || 0),
    thinness: Math.min(0, Math.log(width / usual.widthUm) || 0),
  };
}

/** Log odds that it fell or grew, where as many hairs do as in the pairs that the weights come from. */
export function logOddsOfChange(features: LoneFeatures): number {
  const { weights } = LONE_HAIR;
  return (
    weights.constant +
    weights.sureness * features.sureness +
    weights.coveredThere * features.coveredThere +
    weights.coveredHere * features.coveredHere +
    weights.shortness * features.shortness +
    weights.thinness * features.thinness
  );
}

const lengthOf = ({ root, tip }: SiteHair): number =>
  Math.hypot(tip[0] - root[0], tip[1] - root[1]);

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 1;
}
