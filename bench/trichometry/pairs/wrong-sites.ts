import { compareMeasurements } from "@anagen/trichometry";
import type { Measured } from "./score.ts";

/** Each first visit is laid on this many other people's second visits. */
const OTHERS = 4;

/** Pictures of different places: none must be taken for the same. */
export function wrongSites(pairs: readonly Measured[]): { tried: number; accepted: number } {
  let [tried, accepted] = [0, 0];
  for (const [at, { before }] of pairs.entries())
    for (let step = 1; step <= Math.min(OTHERS, pairs.length - 1); step += 1) {
      const other = pairs[(at + step) % pairs.length];
      if (!other) continue;
      tried += 1;
      const { reasons } = compareMeasurements(before, other.after);
      if (!reasons.includes("different-site") && !reasons.includes("too-few-units")) accepted += 1;
    }
  return { tried, accepted };
}
