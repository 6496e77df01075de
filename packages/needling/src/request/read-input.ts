import { InvalidInput } from "@anagen/quantities";
import { LIMITS, type LimitName } from "./limits.ts";

export type Bag = Readonly<Record<string, unknown>>;

/** A plain object, not an array. @throws {InvalidInput} naming `path` */
export function readObject(path: string, value: unknown): Bag {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidInput(path, value, "an object");
  }
  return value as Bag;
}

/** A number above 0 (or from the lowest allowed) up to the limit of its name. */
export function readLimited(path: string, name: LimitName, value: unknown): number {
  const [low, high] = LIMITS[name];
  const enough = typeof value === "number" && (low === 0 ? value > 0 : value >= low);
  if (!(enough && value <= high)) {
    throw new InvalidInput(
      path,
      value,
      low === 0 ? `a number greater than 0, at most ${high}` : `a number from ${low} to ${high}`,
    );
  }
  return value;
}

export function readCount(path: string, name: LimitName, value: unknown): number {
  const [low, high] = LIMITS[name];
  return readWhole(path, value, low, high);
}

export function readWhole(path: string, value: unknown, low: number, high: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < low || value > high) {
    throw new InvalidInput(path, value, `a whole number from ${low} to ${high}`);
  }
  return value;
}

export function readWithin(path: string, value: unknown, low: number, high: number): number {
  if (typeof value !== "number" || !(value >= low && value <= high)) {
    throw new InvalidInput(path, value, `a number from ${low} to ${high}`);
  }
  return value;
}

export function readOneOf<const Name extends string>(
  path: string,
  value: unknown,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new InvalidInput(path, value, `one of ${names.join(", ")}`);
  return found;
}
