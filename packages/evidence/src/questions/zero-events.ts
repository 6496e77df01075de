import { InvalidInput } from "@anagen/quantities";

/**
 * Upper bound of a risk after no event in n people (exact; near 3 / n at the 95 % level).
 *
 * @source Hanley & Lippman-Hand 1983, JAMA 249:1743
 * @example upperBoundForZeroEvents(657) // 0.00455
 */
export function upperBoundForZeroEvents(people: number, level = 0.95): number {
  if (!(Number.isInteger(people) && people > 0))
    throw new InvalidInput("people", people, "a whole number of people above 0");
  return -Math.expm1(Math.log1p(-level) / people);
}
