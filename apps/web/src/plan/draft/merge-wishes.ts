import type { Preferences } from "../record/plan-record.ts";

// A price and its currency mean nothing apart.
const TOGETHER: readonly (readonly (keyof Preferences)[])[] = [
  ["goal"],
  ["startDate"],
  ["sessions"],
  ["intervalDays"],
  ["currency", "costPerSession"],
  ["zones"],
];

const part = (wish: Preferences, keys: readonly (keyof Preferences)[]): string =>
  JSON.stringify(keys.map((key) => wish[key] ?? null));

/** Both people's changes in one; null when both changed the same thing differently. */
export function mergedWishes(
  base: Preferences,
  mine: Preferences,
  theirs: Preferences,
): Preferences | null {
  const merged: Record<string, unknown> = { ...theirs };
  for (const keys of TOGETHER) {
    const [was, own, other] = [part(base, keys), part(mine, keys), part(theirs, keys)];
    if (own === was || own === other) continue;
    if (other !== was) return null;
    for (const key of keys) merged[key] = mine[key] ?? null;
  }
  return merged as Preferences;
}
