import type { Hair } from "../measure/measurement.ts";
import type { SiteHair } from "../registration/sites.ts";
import type { HairChange } from "./change-result.ts";
import { commonHairs, type TwoVisits } from "./common-hairs.ts";
import { coveredShare } from "./coverage.ts";
import { logOddsOfChange, loneFeatures } from "./lone-hair.ts";
import {
  LEAST_COUNTED_PROBABILITY,
  MERGED_FROM_SHARE,
  REPEAT_WIDTH_SD_UM,
  THICKNESS,
  TURNOVER_SHARE,
} from "./thresholds.ts";
import { changeProbabilities } from "./turnover.ts";

export type HairChanges = {
  hairs: HairChange[];
  notSeenThere: { before: number[]; after: number[] };
};

/**
 * What became of each hair on the common area.
 *
 * @param scale sizes in the second picture over those in the first
 */
export function hairChanges(visits: TwoVisits, scale: number): HairChanges {
  const { laid, both, alone, notSeenThere } = commonHairs(visits);
  const { after } = visits;
  const chances = changeProbabilities(
    { lost: logOddsOf(alone.before, after), gained: logOddsOf(alone.after, laid) },
    both.length,
  );
  const lost = alone.before.map((find, at) => ({ find, probability: chances.lost[at] ?? 0 }));
  const gained = alone.after.map((find, at) => ({ find, probability: chances.gained[at] ?? 0 }));
  const density = after.length / Math.max(1e-9, extentOf(after));
  const misread = [...lost, ...gained].filter(({ probability }) => probability < 0.5);
  const kept = both.map(({ was, is }) => {
    const merged = misread.some(({ find }) => liesOnEither(find, was, is));
    return keptHair(was, is, merged ? null : scale, density);
  });
  return {
    hairs: [
      ...kept,
      ...lost.map(({ find, probability }) => inOne("lost", find.hair, probability)),
      ...gained.map(({ find, probability }) => inOne("gained", find.hair, probability)),
    ],
    notSeenThere: {
      before: notSeenThere.before.map(({ hair }) => hair.id),
      after: notSeenThere.after.map(({ hair }) => hair.id),
    },
  };
}

/** That hairs without a partner fell or grew. */
const logOddsOf = (finds: readonly SiteHair[], there: readonly SiteHair[]): number[] =>
  finds.map((find) => logOddsOfChange(loneFeatures(find, there)));

/** Two shafts in one picture that the other shows as one: its width is that of both. */
const liesOnEither = (find: SiteHair, was: SiteHair, is: SiteHair): boolean =>
  coveredShare(find, [was, is]) > MERGED_FROM_SHARE;

/** @param scale null where the widths are not of the same hair alone */
function keptHair(was: SiteHair, is: SiteHair, scale: number | null, perMm2: number): HairChange {
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

function widthChange(before: Hair, after: Hair, scale: number | null) {
  const [was, is] = [before.widthUm, after.widthUm];
  if (was === null || is === null || scale === null) return null;
  // A faint find has the width of the shape that was tried, not a measured one.
  if (Math.min(before.probability, after.probability) < LEAST_COUNTED_PROBABILITY) return null;
  // Both pictures show one spot, so that what their calibrations disagree about is known and taken off.
  return {
    value: is.value / scale - was.value,
    sd: Math.hypot(was.sd, is.sd, Math.SQRT2 * REPEAT_WIDTH_SD_UM),
  };
}

/** A change where that is likelier than not; otherwise a misreading, with the probability that it is one. */
const inOne = (change: "lost" | "gained", { id }: Hair, probability: number): HairChange => ({
  change: probability < 0.5 ? "misread" : change,
  before: change === "lost" ? id : null,
  after: change === "gained" ? id : null,
  probability: Math.max(probability, 1 - probability),
  widthChangeUm: null,
});

function extentOf(hairs: readonly SiteHair[]): number {
  const [xs, ys] = [hairs.map(({ root }) => root[0]), hairs.map(({ root }) => root[1])];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
