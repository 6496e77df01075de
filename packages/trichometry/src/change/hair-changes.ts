import type { Hair } from "../measure/measurement.ts";
import { type Homography, through, type Xy } from "../plane/homography.ts";
import type { SiteHair } from "../registration/sites.ts";
import type { HairChange } from "./change-result.ts";
import { lieIn } from "./common-area.ts";
import type { HiddenPlaces } from "./hidden-places.ts";
import { sameHairs } from "./same-hair.ts";
import {
  LEAST_COUNTED_PROBABILITY,
  REPEAT_WIDTH_SD_UM,
  THICKNESS,
  TURNOVER_SHARE,
} from "./thresholds.ts";

export type HairChanges = {
  hairs: HairChange[];
  notSeenThere: { before: number[]; after: number[] };
};

type Given = {
  before: readonly SiteHair[];
  after: readonly SiteHair[];
  /** Millimetres of the first picture to millimetres of the second. */
  map: Homography;
  /** Common part of both frames, in millimetres of the second picture. */
  common: readonly Xy[];
  hidden: HiddenPlaces;
  /** Sizes in the second picture over those in the first. */
  scale: number;
};

/**
 * What became of each hair on the common area.
 *
 * A hair that one picture shows clearly and the other faintly is the same hair, not one lost or gained: faint
 * readings count as partners though they count for nothing alone. Where one picture hides the skin, nothing is
 * compared, whatever the other shows there.
 */
export function hairChanges({ before, after, map, common, hidden, scale }: Given): HairChanges {
  const moved = before.map((one) => ({
    ...one,
    root: through(map, one.root),
    tip: through(map, one.tip),
  }));
  const shown = (one: SiteHair) => !hidden.before(one) && !hidden.after(one);
  const pairs = sameHairs(moved, after);
  const partnered = {
    before: new Set(pairs.map(([one]) => one)),
    after: new Set(pairs.map(([, other]) => other)),
  };
  const density = after.length / Math.max(1e-9, extentOf(after));
  const kept = pairs.flatMap(([one, other]) => {
    const [was, is] = [moved[one], after[other]];
    if (!was || !is || !lieIn(common, halfway(was.root, is.root))) return [];
    if (!countable(was.hair, is.hair) || !shown(was) || !shown(is)) return [];
    return [keptHair(was, is, scale, density)];
  });
  const sure = ({ hair, root }: SiteHair) =>
    hair.inFrame &&
    !hair.flags.includes("hidden-by-mask") &&
    hair.probability >= LEAST_COUNTED_PROBABILITY &&
    lieIn(common, root);
  const single = {
    before: moved.filter((one, at) => !partnered.before.has(at) && sure(one)),
    after: after.filter((one, at) => !partnered.after.has(at) && sure(one)),
  };
  const lost = single.before.filter(shown);
  const gained = single.after.filter(shown);
  return {
    hairs: [
      ...kept,
      ...lost.map(({ hair }) => alone("lost", hair, meanProbability(after))),
      ...gained.map(({ hair }) => alone("gained", hair, meanProbability(before))),
    ],
    notSeenThere: {
      before: single.before.filter(hidden.after).map(({ hair }) => hair.id),
      after: single.after.filter(hidden.before).map(({ hair }) => hair.id),
    },
  };
}

const halfway = ([x, y]: Xy, [u, v]: Xy): Xy => [(x + u) / 2, (y + v) / 2];

/** One of both readings is sure of the hair, and no mask hides it in either picture. */
const countable = (was: Hair, is: Hair) =>
  Math.max(was.probability, is.probability) >= LEAST_COUNTED_PROBABILITY &&
  !was.flags.includes("hidden-by-mask") &&
  !is.flags.includes("hidden-by-mask");

function keptHair(was: SiteHair, is: SiteHair, scale: number, perMm2: number): HairChange {
  const away = Math.hypot(was.root[0] - is.root[0], was.root[1] - is.root[1]);
  // A hair that fell may have a new neighbour within this distance.
  const probability = 1 - TURNOVER_SHARE * -Math.expm1(-perMm2 * Math.PI * away * away);
  const widthChangeUm = widthChange(was.hair, is.hair, scale);
  const moved =
    widthChangeUm !== null &&
    Math.abs(widthChangeUm.value) > THICKNESS.leastUm &&
    Math.abs(widthChangeUm.value) > THICKNESS.leastSds * widthChangeUm.sd;
  const change = !moved ? "kept" : widthChangeUm.value > 0 ? "thickened" : "thinned";
  return { change, before: was.hair.id, after: is.hair.id, probability, widthChangeUm };
}

function widthChange({ widthUm: was }: Hair, { widthUm: is }: Hair, scale: number) {
  if (was === null || is === null) return null;
  // Both pictures show one spot, so that what their calibrations disagree about is known and taken off.
  return {
    value: is.value / scale - was.value,
    sd: Math.hypot(was.sd, is.sd, Math.SQRT2 * REPEAT_WIDTH_SD_UM),
  };
}

/** Lost or gained, if the hair was there and the other picture would have shown it. */
const alone = (change: "lost" | "gained", hair: Hair, shownElsewhere: number): HairChange => ({
  change,
  before: change === "lost" ? hair.id : null,
  after: change === "gained" ? hair.id : null,
  probability: hair.probability * shownElsewhere,
  widthChangeUm: null,
});

const meanProbability = (hairs: readonly SiteHair[]) =>
  hairs.reduce((sum, { hair }) => sum + hair.probability, 0) / Math.max(1, hairs.length);

function extentOf(hairs: readonly SiteHair[]): number {
  const [xs, ys] = [hairs.map(({ root }) => root[0]), hairs.map(({ root }) => root[1])];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
