import type { Hair } from "../measure/measurement.ts";
import { type Homography, through, type Xy } from "../plane/homography.ts";
import type { SiteHair } from "../registration/sites.ts";
import { lieIn } from "./common-area.ts";
import type { HiddenPlaces } from "./hidden-places.ts";
import { sameHairs } from "./same-hair.ts";
import { LEAST_COUNTED_PROBABILITY } from "./thresholds.ts";

export type TwoVisits = {
  before: readonly SiteHair[];
  after: readonly SiteHair[];
  /** Millimetres of the first picture to millimetres of the second. */
  map: Homography;
  /** Common part of both frames, in millimetres of the second picture. */
  common: readonly Xy[];
  hidden: HiddenPlaces;
};

/** Hairs of the common area, all in millimetres of the second picture. */
export type CommonHairs = {
  /** Every find of the first picture, laid on the second. */
  laid: SiteHair[];
  both: { was: SiteHair; is: SiteHair }[];
  /** Sure of in one picture, without a partner where the other shows the skin too. */
  alone: { before: SiteHair[]; after: SiteHair[] };
  /** Sure of in one picture where the other hides the skin. */
  notSeenThere: { before: SiteHair[]; after: SiteHair[] };
};

/**
 * Which hair is which on the area that both pictures show.
 *
 * A hair that one picture shows clearly and the other faintly is the same hair: faint finds count as partners though
 * they count for nothing alone. Where one picture hides the skin, nothing is compared, whatever the other shows.
 */
export function commonHairs({ before, after, map, common, hidden }: TwoVisits): CommonHairs {
  const laid = before.map((one) => ({
    ...one,
    root: through(map, one.root),
    tip: through(map, one.tip),
  }));
  const shown = (one: SiteHair) => !hidden.before(one) && !hidden.after(one);
  const pairs = sameHairs(laid, after);
  const partnered = {
    before: new Set(pairs.map(([one]) => one)),
    after: new Set(pairs.map(([, other]) => other)),
  };
  const single = {
    before: laid.filter((one, at) => !partnered.before.has(at) && isSure(one, common)),
    after: after.filter((one, at) => !partnered.after.has(at) && isSure(one, common)),
  };
  const together = pairs.flatMap(([one, other]) => {
    const [was, is] = [laid[one], after[other]];
    return was && is && lieIn(common, halfway(was.root, is.root)) ? [{ was, is }] : [];
  });
  const counts = ({ was, is }: { was: SiteHair; is: SiteHair }) =>
    countable(was.hair, is.hair) && shown(was) && shown(is);
  // What sticks out from under a mask may have been found as the hair it is.
  const halfHidden = together.filter((pair) => !counts(pair));
  return {
    laid,
    both: together.filter(counts),
    alone: { before: single.before.filter(shown), after: single.after.filter(shown) },
    notSeenThere: {
      before: [
        ...single.before.filter(hidden.after),
        ...halfHidden
          .map(({ was }) => was)
          .filter((was) => isSure(was, common) && hidden.after(was)),
      ],
      after: [
        ...single.after.filter(hidden.before),
        ...halfHidden.map(({ is }) => is).filter((is) => isSure(is, common) && hidden.before(is)),
      ],
    },
  };
}

const isSure = ({ hair, root }: SiteHair, common: readonly Xy[]): boolean =>
  hair.inFrame &&
  !hair.flags.includes("hidden-by-mask") &&
  hair.probability >= LEAST_COUNTED_PROBABILITY &&
  hair.class !== "debris" &&
  lieIn(common, root);

const halfway = ([x, y]: Xy, [u, v]: Xy): Xy => [(x + u) / 2, (y + v) / 2];

/** One of both readings is sure of the hair, and no mask hides it in either picture. */
const countable = (was: Hair, is: Hair) =>
  Math.max(was.probability, is.probability) >= LEAST_COUNTED_PROBABILITY &&
  !was.flags.includes("hidden-by-mask") &&
  !is.flags.includes("hidden-by-mask");
