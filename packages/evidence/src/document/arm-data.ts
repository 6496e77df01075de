import { InvalidInput } from "@anagen/quantities";
import type { PairedMeans } from "../effect-sizes/change-scores.ts";
import type { Proportion } from "../effect-sizes/proportions.ts";
import type { MaybeKnown, TwoArmMeans } from "../effect-sizes/two-arm-means.ts";
import type { TwoByTwo } from "../effect-sizes/two-by-two.ts";
import { type JsonObject, numberAt } from "./json.ts";

/** A 2x2 table from one row (`ai n1i ci n2i`, or cells `bi di`); null where a part is missing. */
export function tableOf(row: JsonObject, path: string): TwoByTwo | null {
  const events1 = numberAt(row, "ai", path);
  const events2 = numberAt(row, "ci", path);
  const total1 = numberAt(row, "n1i", path) ?? sum(events1, numberAt(row, "bi", path));
  const total2 = numberAt(row, "n2i", path) ?? sum(events2, numberAt(row, "di", path));
  if (events1 === null || events2 === null || total1 === null || total2 === null) return null;
  requireCount(events1, total1, `${path}.ai`);
  requireCount(events2, total2, `${path}.ci`);
  return { events1, total1, events2, total2 };
}

/** Two arms (`m1i sd1i n1i m2i sd2i n2i`). */
export function meansOf(row: JsonObject, path: string): MaybeKnown<TwoArmMeans> {
  return {
    mean1: numberAt(row, "m1i", path),
    sd1: positive(row, "sd1i", path),
    n1: positive(row, "n1i", path),
    mean2: numberAt(row, "m2i", path),
    sd2: positive(row, "sd2i", path),
    n2: positive(row, "n2i", path),
  };
}

/** One group twice (`m1i m2i sd1i sd2i ni ri`). */
export function pairOf(row: JsonObject, path: string): PairedMeans {
  return {
    mean1: numberAt(row, "m1i", path),
    sd1: positive(row, "sd1i", path),
    mean2: numberAt(row, "m2i", path),
    sd2: positive(row, "sd2i", path),
    n: positive(row, "ni", path),
    correlation: correlationOf(row, path).r,
  };
}

/** A correlation (`ri`) and the number of people behind it (`ni`). */
export function correlationOf(row: JsonObject, path: string) {
  const r = numberAt(row, "ri", path);
  if (r !== null && !(Math.abs(r) <= 1))
    throw new InvalidInput(`${path}.ri`, r, "a correlation from -1 to 1");
  return { r, n: positive(row, "ni", path) };
}

/** Events of one group (`xi` of `ni`, or `xi` and `mi`). */
export function proportionOf(row: JsonObject, path: string): Proportion | null {
  const events = numberAt(row, "xi", path);
  const total = numberAt(row, "ni", path) ?? sum(events, numberAt(row, "mi", path));
  if (events === null || total === null) return null;
  requireCount(events, total, `${path}.xi`);
  return { events, total };
}

function positive(row: JsonObject, key: string, path: string): number | null {
  const value = numberAt(row, key, path);
  if (value !== null && !(value >= 0))
    throw new InvalidInput(`${path}.${key}`, value, "0 or a number above 0");
  return value;
}

function requireCount(events: number, total: number, path: string): void {
  if (!(events >= 0 && events <= total))
    throw new InvalidInput(path, events, `a number of events from 0 to the total (${total})`);
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
