import type { Estimate } from "../measure/measurement.ts";
import type { HairChange, Verdict } from "./change-result.ts";
import { CHANGE_VARIANCE, COMMON_WIDTH_SD_UM, LEVEL, Z_95 } from "./thresholds.ts";

/** Fewer hairs than this say nothing about a mean. */
const FEWEST_WIDTHS = 5;

/**
 * Change of the number of hairs on the common area, with the smallest change that this pair can show.
 *
 * Each hair that one picture alone shows counts by the probability that it fell or grew: the numbers are expected
 * ones and no whole numbers.
 */
export function densityChange(hairs: readonly HairChange[]) {
  let [kept, lost, gained, doubt] = [0, 0, 0, 0];
  for (const hair of hairs) {
    if (hair.before !== null && hair.after !== null) kept += 1;
    else {
      const probability = hair.change === "misread" ? 1 - hair.probability : hair.probability;
      if (hair.before !== null) lost += probability;
      else gained += probability;
      doubt += probability * (1 - probability);
    }
  }
  const counted = kept + lost;
  if (counted === 0) return null;
  const { least, perChange, ofProbabilities } = CHANGE_VARIANCE;
  const variance = least + perChange * (lost + gained) + ofProbabilities * doubt;
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
