import { InvalidInput } from "@anagen/quantities";

const STEPS = 200;

/** A share with its exact interval, 0 to 1. */
export type ExactInterval = { share: number; low: number; high: number };

/**
 * Clopper and Pearson's exact interval of a share: no approximation, so it also holds for few people
 * and rare events.
 *
 * @param count people with the event
 * @param of people counted, above 0
 * @param level two-sided, such as 0.95
 * @throws {InvalidInput} numbers that are not whole, or more events than people
 * @source Clopper and Pearson 1934
 * @example exactInterval(1, 10) // share 0.1, low 0.0025, high 0.445
 */
export function exactInterval(count: number, of: number, level = 0.95): ExactInterval {
  if (!Number.isInteger(of) || of <= 0) {
    throw new InvalidInput("of", of, "a whole number of people above 0");
  }
  if (!Number.isInteger(count) || count < 0 || count > of) {
    throw new InvalidInput("count", count, `a whole number from 0 to ${of}`);
  }
  const tail = (1 - level) / 2;
  return {
    share: count / of,
    low: count === 0 ? 0 : where((p) => 1 - atMost(count - 1, of, p) < tail),
    high: count === of ? 1 : where((p) => atMost(count, of, p) > tail),
  };
}

/** The largest p from 0 to 1 for which it still holds; it must hold for small p only. */
function where(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < STEPS && high - low > Number.EPSILON * high; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Probability of at most `count` of `of`, each with chance p. Terms by recurrence, in logarithms. */
function atMost(count: number, of: number, p: number): number {
  const odds = Math.log(p) - Math.log1p(-p);
  let logTerm = of * Math.log1p(-p);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= count; k += 1) {
    logTerm += Math.log((of - k + 1) / k) + odds;
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
