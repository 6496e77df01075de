import type { Sheet } from "../evidence/files/sheet.ts";
import type { Analysis, Design } from "./trial-data.ts";

/** The numbers behind the picture; pairs without both results stand without a difference. */
export function pairedSheet(
  { pairs, incompletePairs, arms }: Pick<Analysis, "pairs" | "incompletePairs" | "arms">,
  { measure, measureUnit }: Pick<Design, "measure" | "measureUnit">,
): Sheet {
  const rows = [
    ...pairs.map(({ pair, a, b, difference }) => [pair, a, b, difference] as const),
    ...incompletePairs.map((pair) => [pair, null, null, null] as const),
  ].toSorted(([one], [other]) => one - other);
  return {
    caption: `${measure} in ${measureUnit}, pair by pair`,
    columns: ["Pair", arms.a, arms.b, `${arms.a} minus ${arms.b}`],
    rows,
  };
}
