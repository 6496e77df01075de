import { InvalidInput } from "./invalid-input.ts";

/** A calendar day, `YYYY-MM-DD`, without a time or a zone. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Refuses anything but a real calendar day (2026-02-30 is refused).
 * @throws {InvalidInput}
 */
export function requireIsoDate(name: string, value: string): IsoDate {
  if (!isIsoDate(value)) throw new InvalidInput(name, value, "a calendar day as YYYY-MM-DD");
  return value;
}

export function isIsoDate(value: string): boolean {
  if (!PATTERN.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === value;
}

/** The day `days` after `date` (before it, when negative). Whole days; no daylight saving. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(`${date}T00:00:00Z`);
  const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1);
  const target = new Date(first);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0));
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay.getUTCDate()));
  return target.toISOString().slice(0, 10);
}
