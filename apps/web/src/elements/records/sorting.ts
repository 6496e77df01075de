export type SortValue = string | number | null;

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const words = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Orders two values; what is not known comes last in both directions. */
export function compareValues(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));
  return descending ? -order : order;
}
