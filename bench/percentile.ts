import { InvalidInput } from "@anagen/quantities";

/**
 * The value below which `percent` of the values lie, by the nearest rank: one that was measured.
 * @throws {InvalidInput} no values
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  const value = sorted[rank - 1];
  if (value === undefined) throw new InvalidInput("values", values, "at least one number");
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 50);
