import type { ClippedHair } from "../clipped/clipped-hair.ts";
import { lengthOf } from "../clipped/rod.ts";
import { COUNTS_FROM } from "./hairs.ts";
import type { Hair } from "./measurement.ts";

/**
 * The skin beyond the ends of a piece differs by less than this share of what a root makes of it in this picture.
 * Grade: chosen on drawn pictures, where 11 of 25 pieces are told so and nothing else is; 8 more count as hairs.
 */
const SHADOW_SHARE = 0.5;
/** Shorter ones, over their width, are spots: pores, specks of ink. */
const LEAST_SLENDER = 1.6;
/** Fewer hairs than this do not tell what a root looks like here. */
const FEWEST_HAIRS = 5;

/**
 * Finds that are no hair because they have no root: dark, alone, and as bright beyond one end as beyond the other,
 * where the hairs of the same picture darken the skin that covers their roots.
 *
 * @param finds all finds of the picture, hairs among them
 */
export function loosePieces(finds: readonly ClippedHair[]): ReadonlySet<ClippedHair> {
  const sure = finds.filter(({ probability }) => probability >= COUNTS_FROM);
  const shadows = sure
    .flatMap(({ rootShadow }) => (rootShadow === null ? [] : [rootShadow]))
    .sort((a, b) => a - b);
  if (shadows.length < FEWEST_HAIRS) return new Set();
  const usual = shadows[shadows.length >> 1] ?? 0;
  const withHair = new Set(sure.map(({ region }) => region));
  const loose = finds.filter(
    ({ probability, rootShadow, region, rod }) =>
      probability < COUNTS_FROM &&
      rootShadow !== null &&
      Math.abs(rootShadow) < SHADOW_SHARE * usual &&
      lengthOf(rod) > LEAST_SLENDER * 2 * rod.half &&
      !withHair.has(region),
  );
  return new Set(loose);
}

/** A find that does not count, named as a loose piece where it is one. */
export const asFaint = (
  hair: Hair,
  find: ClippedHair | undefined,
  loose: ReadonlySet<ClippedHair>,
): Hair =>
  find && loose.has(find)
    ? { ...hair, class: "debris", inFrame: false, flags: [...hair.flags, "loose-piece"] }
    : hair;
