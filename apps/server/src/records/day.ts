import type { IsoDate } from "@anagen/quantities";
import type { Records } from "@anagen/records";

export const TIMEZONE_SETTING = "timezone";
export const DEFAULT_TIMEZONE = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";

export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

export async function timezoneOf(records: Records, siteId: string): Promise<string> {
  const value = (await records.settings.get(siteId, TIMEZONE_SETTING))?.value;
  return typeof value === "string" && isTimezone(value) ? value : DEFAULT_TIMEZONE;
}

/** Today at a site; without one, today where the server stands. */
export async function today(
  { records, now }: { records: Records; now: () => Date },
  siteId: string | null,
): Promise<IsoDate> {
  const zone = siteId === null ? DEFAULT_TIMEZONE : await timezoneOf(records, siteId);
  return dayIn(zone, now());
}
