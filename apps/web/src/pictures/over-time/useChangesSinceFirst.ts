import type { Comparison } from "@anagen/trichometry";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { compareKept } from "../change/compare-kept.ts";
import { applied } from "../correcting/applied.ts";
import { type MeasurementLine, measurementQuery } from "../measurement-data.ts";

/**
 * Each later measurement of one zone against its first, by measurement id; null where they cannot be
 * compared. Empty until all of them are loaded.
 * @param lines one a picture, by day
 */
export function useChangesSinceFirst(
  lines: readonly MeasurementLine[],
): ReadonlyMap<string, Comparison | null> {
  const records = useQueries({
    queries: (lines.length > 1 ? lines : []).map(({ id }) => measurementQuery(id)),
    combine: (results) => ({ all: results.map(({ data }) => data) }),
  });
  return useMemo(() => {
    const whole = records.all.flatMap((record) => (record === undefined ? [] : [record]));
    const [first, ...later] = whole;
    if (first === undefined || whole.length < records.all.length) return new Map();
    const before = applied(first.body, []);
    return new Map(
      later.map((one) => [one.id, compareKept(before, applied(one.body, []))] as const),
    );
  }, [records.all]);
}
