import { z } from "../zod.ts";

export type Range = { low: number; high: number; unit?: string; above?: boolean };

const said = (kind: string, { low, high, unit, above }: Range): string =>
  `${kind} ${above ? "above" : "from"} ${low} to ${high}${unit ? ` ${unit}` : ""}`;

/** A number within bounds, both included (the lower excluded with `above`). */
export function numberWithin(range: Range) {
  const error = said("a number", range);
  const number = z.number({ error });
  const bounded = range.above ? number.gt(range.low, { error }) : number.min(range.low, { error });
  return bounded.max(range.high, { error });
}

/** A whole number within bounds, both included. */
export function wholeNumberWithin(range: Range) {
  const error = said("a whole number", range);
  return z.number({ error }).int({ error }).min(range.low, { error }).max(range.high, { error });
}

export const daysAgo = () => wholeNumberWithin({ low: 0, high: 36_500, unit: "days" });
