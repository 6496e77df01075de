import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";

interface Unsent<Value> {
  readonly key: readonly string[];
  readonly start: Value;
  /** Whether something would be lost. */
  readonly isUnsent: (value: Value) => boolean;
}

const UNSENT = "unsent";

/**
 * What was not sent yet: kept in this window's memory while other places are looked at, gone when
 * someone else signs in; a reload asks first.
 */
export function useUnsent<Value>({ key, start, isUnsent }: Unsent<Value>) {
  const queries = useQueryClient();
  const queryKey = [UNSENT, ...key];
  // The cache holds it between visits, since a sign-in empties it; while the place is shown the
  // value lives here, for a field that is typed into must follow at once.
  const [value, setValue] = useState(() => queries.getQueryData<Value>(queryKey) ?? start);
  const latest = useRef(value);
  useWarnBeforeLeaving(isUnsent(value));
  return {
    value,
    change: (change: (before: Value) => Value) => {
      latest.current = change(latest.current);
      setValue(latest.current);
      queries.setQueryDefaults([UNSENT], {
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
      });
      queries.setQueryData(queryKey, latest.current);
    },
  };
}
