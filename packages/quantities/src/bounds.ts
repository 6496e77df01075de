import { InvalidInput } from "./invalid-input.ts";

/**
 * Refuses any value that is not a finite number above zero.
 * @param values named values, so that the error can name the input
 * @throws {InvalidInput} naming the first that fails
 * @example requirePositive({ needles: 192, radiusMm: 10 })
 */
export function requirePositive(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new InvalidInput(name, value, "a number greater than 0");
    }
  }
}

/**
 * Refuses a value outside `[low, high]`, and NaN.
 * @throws {InvalidInput}
 */
export function requireWithin(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) {
    throw new InvalidInput(name, value, `a number from ${low} to ${high}`);
  }
}
