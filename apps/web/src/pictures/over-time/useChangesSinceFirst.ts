import type { MeasurementRecord } from "@anagen/api";
import type { Comparison } from "@anagen/trichometry";
import { useQueries } from "@tanstack/react-query";
import { comparisonQuery } from "../change/comparison-query.ts";
import { type MeasurementLine, measurementQuery } from "../measurement-data.ts";

/**
 * Each later measurement of one zone against its first, by measurement id; null where they cannot be
 * compared, missing while it is being found out.
 * @param lines one a picture, by day
 */
export function useChangesSinceFirst(
  lines: readonly MeasurementLine[],
): ReadonlyMap<string, Comparison | null> {
  const asked = lines.length > 1 ? lines : [];
  const records = useQueries({ queries: asked.map(({ id }) => measurementQuery(id)) });
  const whole = records.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const first = whole.find(({ id }) => id === asked[0]?.id);
  const later = first === undefined ? [] : whole.filter(({ id }) => id !== first.id);
  const comparisons = useQueries({
    queries: later.map((one) => comparisonQuery(first as MeasurementRecord, one)),
  });
  return new Map(
    later.flatMap(({ id }, at) => {
      const found = comparisons[at]?.data;
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}
