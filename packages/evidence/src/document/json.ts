import { InvalidInput } from "@anagen/quantities";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json | undefined };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function requireObject(value: unknown, path: string): JsonObject {
  if (!isObject(value)) throw new InvalidInput(path, value, "an object");
  return value;
}

export function objectsAt(value: unknown, path: string): JsonObject[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new InvalidInput(path, value, "an array of objects");
  return value.map((entry, i) => requireObject(entry, `${path}[${i}]`));
}

export function textAt(object: JsonObject, key: string, path: string): string {
  const value = object[key];
  if (typeof value !== "string") throw new InvalidInput(`${path}.${key}`, value, "a text");
  return value;
}

export function oneOf<T extends string>(
  value: unknown,
  path: string,
  allowed: readonly T[],
  otherwise?: NoInfer<T>,
): T {
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new InvalidInput(path, value, `one of ${allowed.join(", ")}`);
  return found;
}

/** A number, null when missing, the infinities from their words; anything else is refused. */
export function numberAt(object: JsonObject, key: string, path: string): number | null {
  const value = object[key];
  if (value === undefined || value === null || value === "NA") return null;
  if (value === "Infinity") return Number.POSITIVE_INFINITY;
  if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
  if (typeof value !== "number" || Number.isNaN(value))
    throw new InvalidInput(`${path}.${key}`, value, "a number or null");
  return value;
}

/** A computed value as JSON: not defined becomes null, infinities become words. */
export function shown(value: number | null | undefined): Json {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (value === Number.POSITIVE_INFINITY) return "Infinity";
  if (value === Number.NEGATIVE_INFINITY) return "-Infinity";
  return value;
}

export function shownAll(values: ArrayLike<number | null>): Json[] {
  return Array.from(values, shown);
}
