import type { Comparison, Measurement } from "@anagen/trichometry";

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
