import type { MeasurementRecord } from "@anagen/api";
import type { Comparison } from "@anagen/trichometry";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type Applied, applied } from "../correcting/applied.ts";
import { type MeasurementLine, measurementQuery } from "../measurement-data.ts";
import type { Picture } from "../picture-data.ts";
import { comparisonQuery } from "./comparison-query.ts";
import { measuredOf } from "./pair.ts";

export interface KnownChange {
  readonly kind: "known";
  /** Null: a measurement of another program, which cannot be compared. */
  readonly comparison: Comparison | null;
  readonly before: Applied;
  readonly after: Applied;
}

export type Change =
  | { readonly kind: "unmeasured" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void }
  | KnownChange;

/** What changed between two pictures by their newest measurements. */
export function useChange(
  before: Picture,
  after: Picture,
  lines: readonly MeasurementLine[],
): Change {
  const [first, second] = [measuredOf(before, lines), measuredOf(after, lines)];
  const ready = first !== undefined && second !== undefined;
  const one = useQuery({ ...measurementQuery(first?.id ?? ""), enabled: ready });
  const other = useQuery({ ...measurementQuery(second?.id ?? ""), enabled: ready });
  const compared = useComparison(one.data, other.data);
  if (!ready) return { kind: "unmeasured" };
  const failed = [one, other, compared].find(({ isError }) => isError);
  if (failed) {
    const retry = () => void Promise.all([one.refetch(), other.refetch(), compared.refetch()]);
    return { kind: "failed", error: failed.error, retry };
  }
  if (one.data === undefined || other.data === undefined || compared.data === undefined) {
    return { kind: "loading" };
  }
  return {
    kind: "known",
    comparison: compared.data,
    before: applied(one.data.body, []),
    after: applied(other.data.body, []),
  };
}

function useComparison(
  before: MeasurementRecord | undefined,
  after: MeasurementRecord | undefined,
) {
  const known = before !== undefined && after !== undefined ? comparisonQuery(before, after) : null;
  return useQuery({
    queryKey: known?.queryKey ?? ["comparison", "", ""],
    queryFn: known?.queryFn ?? skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
