import { InvalidInput } from "@anagen/quantities";

/** @throws {InvalidInput} naming the first value below 0 */
export function requireNotNegative(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values))
    if (value < 0) throw new InvalidInput(name, value, "0 or above");
}

/** @throws {InvalidInput} events that are not from 0 to the number of people */
export function requireEvents(name: string, events: number, total: number): void {
  if (!(events >= 0 && events <= total && Number.isFinite(total)))
    throw new InvalidInput(name, events, `from 0 to the number of people (${total})`);
}

/** @throws {InvalidInput} a correlation outside −1 to 1 */
export function requireCorrelation(name: string, r: number): void {
  if (!(Math.abs(r) <= 1)) throw new InvalidInput(name, r, "a correlation from -1 to 1");
}
