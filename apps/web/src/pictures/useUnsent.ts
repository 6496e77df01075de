import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";

/**
 * What was not sent yet: kept in this window's memory while other places are looked at, gone when
 * someone else signs in; a reload asks first.
 */
export function useUnsent<Value>(key: readonly string[], start: Value) {
  const queries = useQueryClient();
  const queryKey = ["unsent", ...key];
  const { data = start } = useQuery({
    queryKey,
    queryFn: () => start,
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  useWarnBeforeLeaving(data !== start);
  const set = (change: (before: Value) => Value) =>
    queries.setQueryData<Value>(queryKey, (before) => change(before ?? start));
  return {
    value: data as Value,
    set,
    clear: () => queries.removeQueries({ queryKey, exact: true }),
  };
}
