import { type Comparison, compareMeasurements, type Measurement } from "@anagen/trichometry";
import type { Applied } from "../correcting/applied.ts";

/**
 * What changed between two kept measurements, as they stand with their corrections by hand.
 * @returns null where one of them lacks what a comparison needs: another program made it
 */
export function compareKept(before: Applied, after: Applied): Comparison | null {
  try {
    return compareMeasurements(before.measurement, after.measurement);
  } catch {
    return null;
  }
}

/** Hairs of a comparison that stand in one picture alone, where they are. */
export function marksOf(
  { hairs }: Pick<Comparison, "hairs">,
  before: Measurement,
  after: Measurement,
): { lost: Measurement["hairs"]; gained: Measurement["hairs"] } {
  const lost = new Set(hairs.flatMap((one) => (one.change === "lost" ? [one.before] : [])));
  const gained = new Set(hairs.flatMap((one) => (one.change === "gained" ? [one.after] : [])));
  return {
    lost: before.hairs.filter(({ id }) => lost.has(id)),
    gained: after.hairs.filter(({ id }) => gained.has(id)),
  };
}
