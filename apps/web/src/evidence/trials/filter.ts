import type { Facet, TrialRow } from "./facets.ts";

export interface Filter {
  readonly words: string;
  readonly comparison: Facet | null;
  readonly outcome: Facet | null;
  readonly device: Facet | null;
  readonly depth: Facet | null;
  readonly country: Facet | null;
  readonly doubts: Facet | null;
  readonly fromYear: number | null;
}

export const NO_FILTER: Filter = {
  words: "",
  comparison: null,
  outcome: null,
  device: null,
  depth: null,
  country: null,
  doubts: null,
  fromYear: null,
};

const plain = (text: string): string => text.normalize("NFKD").toLowerCase();

/** The studies that fit every part of the filter. A year that is not known fits no "from year". */
export function fitting(rows: readonly TrialRow[], filter: Filter): TrialRow[] {
  const { words, fromYear, ...facets } = filter;
  const sought = plain(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const { id, citation, condition, comparison, year } = row.trial;
    const text = plain([id, citation, condition, comparison ?? "", row.country ?? ""].join(" "));
    return (
      sought.every((word) => text.includes(word)) &&
      (fromYear === null || (year !== null && year >= fromYear)) &&
      Object.values(facets).every((facet) => facet === null || facet.fits(row))
    );
  });
}
