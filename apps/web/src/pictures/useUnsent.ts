import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";

interface Unsent<Value> {
  readonly key: readonly string[];
  readonly start: Value;
  /** Whether something would be lost. */
  readonly isUnsent: (value: Value) => boolean;
}

/**
 * What was not sent yet: kept in this window's memory while other places are looked at, gone when
 * someone else signs in; a reload asks first.
 */
export function useUnsent<Value>({ key, start, isUnsent }: Unsent<Value>) {
  const queries = useQueryClient();
  const queryKey = ["unsent", ...key];
  const { data } = useQuery<unknown>({
    queryKey,
    queryFn: () => start,
    enabled: false,
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const value = data === undefined ? start : (data as Value);
  useWarnBeforeLeaving(isUnsent(value));
  return {
    value,
    change: (change: (before: Value) => Value) => {
      const before = queries.getQueryData<Value>(queryKey);
      queries.setQueryData<Value>(queryKey, change(before === undefined ? start : before));
    },
  };
}
