import type { Estimate } from "../measure/measurement.ts";
import type { SiteHair } from "../registration/sites.ts";
import type { HairChange, Verdict } from "./change-result.ts";
import {
  COMMON_WIDTH_SD_UM,
  LEVEL,
  MISSED_SHARE,
  UNREPEATED_ERROR_SHARE,
  Z_95,
} from "./thresholds.ts";

/** Fewer hairs than this say nothing about a mean. */
const FEWEST_WIDTHS = 5;

const count = (hairs: readonly HairChange[], ...changes: HairChange["change"][]) =>
  hairs.filter(({ change }) => changes.includes(change)).length;

/**
 * Change of the number of hairs on the common area, with the smallest change that this pair can show.
 *
 * Without a change, hairs still come and go by the detector's errors, false ones and missed ones. Each moves the
 * difference by one in either direction, so that their number is its variance; only what does not repeat counts.
 * Where more came and went than was foretold, those stand in for them.
 */
export function densityChange(
  hairs: readonly HairChange[],
  before: readonly SiteHair[],
  after: readonly SiteHair[],
) {
  const [lost, gained] = [count(hairs, "lost"), count(hairs, "gained")];
  const counted = hairs.length - gained;
  if (counted === 0) return null;
  const involved = new Set(hairs.flatMap(({ before: id }) => (id === null ? [] : [id])));
  const involvedAfter = new Set(hairs.flatMap(({ after: id }) => (id === null ? [] : [id])));
  const doubt =
    doubtOf(before.filter(({ hair }) => involved.has(hair.id))) +
    doubtOf(after.filter(({ hair }) => involvedAfter.has(hair.id)));
  const errors = doubt + 2 * MISSED_SHARE * counted;
  const variance = Math.max(1, UNREPEATED_ERROR_SHARE * errors, 2 * Math.min(lost, gained));
  const limitPercent = (100 * Z_95 * Math.sqrt(variance)) / counted;
  const value = (100 * (gained - lost)) / counted;
  const estimate: Estimate = {
    value,
    low: Math.max(-100, value - limitPercent),
    high: value + limitPercent,
    level: LEVEL,
  };
  const detectable = Math.abs(value) > limitPercent;
  const verdict: Verdict = !detectable
    ? "no detectable change"
    : value > 0
      ? "increase"
      : "decrease";
  return { estimate, limitPercent, detectable, verdict };
}

const doubtOf = (hairs: readonly SiteHair[]) =>
  hairs.reduce((sum, { hair }) => sum + 1 - hair.probability, 0);

/** Mean change of width of the hairs found in both pictures. */
export function widthChange(hairs: readonly HairChange[]) {
  const changes = hairs.flatMap(({ widthChangeUm }) =>
    widthChangeUm ? [widthChangeUm.value] : [],
  );
  if (changes.length < FEWEST_WIDTHS) return null;
  const mean = changes.reduce((sum, value) => sum + value, 0) / changes.length;
  const variance =
    changes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (changes.length - 1);
  const limitUm =
    Z_95 * Math.sqrt(variance / changes.length + 2 * COMMON_WIDTH_SD_UM * COMMON_WIDTH_SD_UM);
  const estimate: Estimate = {
    value: mean,
    low: mean - limitUm,
    high: mean + limitUm,
    level: LEVEL,
  };
  return { estimate, limitUm, detectable: Math.abs(mean) > limitUm };
}
