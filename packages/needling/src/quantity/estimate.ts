/** What a figure rests on: geometry and arithmetic, a measurement, or an assumption nobody measured. */
export type Basis = "exact" | "measured" | "assumed";

/** A figure with its range. `value` lies within `[low, high]`. */
export type Estimate = { value: number; low: number; high: number; basis: Basis };

/** A figure taken from `data/`: also where it comes from (`null`: nowhere, it is an assumption). */
export type Quantity = Estimate & { source: string | null; note?: string };

const RANK: Record<Basis, number> = { exact: 0, measured: 1, assumed: 2 };

/** The weakest of several bases: a chain rests on its weakest link. */
export function weakestBasis(bases: readonly Basis[]): Basis {
  return bases.reduce<Basis>(
    (weakest, basis) => (RANK[basis] > RANK[weakest] ? basis : weakest),
    "exact",
  );
}

/** A number the caller stated: taken as it is. */
export const stated = (value: number): Quantity => ({
  value,
  low: value,
  high: value,
  basis: "exact",
  source: null,
});

/** Whether the figure has a range at all. */
export const isUncertain = ({ low, high }: Estimate): boolean => low < high;
