import type { Comparison } from "@anagen/trichometry";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Applied, applied } from "../correcting/applied.ts";
import { type MeasurementLine, measurementQuery } from "../measurement-data.ts";
import type { Picture } from "../picture-data.ts";
import { compareKept } from "./compare-kept.ts";
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
  const known = useMemo((): KnownChange | null => {
    if (one.data === undefined || other.data === undefined) return null;
    const [earlier, later] = [applied(one.data.body, []), applied(other.data.body, [])];
    const comparison = compareKept(earlier, later);
    return { kind: "known", comparison, before: earlier, after: later };
  }, [one.data, other.data]);
  if (!ready) return { kind: "unmeasured" };
  const failed = [one, other].find(({ isError }) => isError);
  if (failed) {
    const retry = () => void Promise.all([one.refetch(), other.refetch()]);
    return { kind: "failed", error: failed.error, retry };
  }
  return known ?? { kind: "loading" };
}
