import { addDays, InvalidInput, isIsoDate } from "@anagen/quantities";
import type { Plan, ScheduleEntry } from "../plan.ts";
import { escapedText, foldedLine } from "./content-line.ts";

export type CalendarOptions = {
  /** Stays the same for this plan, so that a later file moves its events. No name of a person. */
  uid: string;
  /** The instant of writing, ISO 8601 in UTC: `2026-11-21T08:00:00Z`. */
  now: string;
};

const UID_PATTERN = /^[A-Za-z0-9._-]{1,100}$/;
const INSTANT_PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?Z$/;
const PRODUCT = "-//Anagen//Treatment plan//EN";

/**
 * The schedule as an iCalendar file: all-day events, no names.
 *
 * Written here and not by a library because the known writers read the clock and draw random ids,
 * and this package does neither.
 *
 * @returns text with CRLF line ends
 * @throws {InvalidInput} a uid with other marks than letters, digits, dot, dash; a broken instant
 * @source RFC 5545
 */
export function planCalendar(
  plan: Pick<Plan, "schedule" | "conditionalOn">,
  options: CalendarOptions,
): string {
  const { uid, now } = options;
  if (!UID_PATTERN.test(uid)) {
    throw new InvalidInput("uid", uid, "1 to 100 letters, digits, dots, dashes or underscores");
  }
  const stamp = basicInstant(now);
  const conditional = plan.conditionalOn.length > 0;
  const events = numberedByKind(plan.schedule).flatMap(({ entry, number }) => [
    "BEGIN:VEVENT",
    `UID:${uid}-${entry.kind}-${number}@anagen`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDate(entry.date)}`,
    `DTEND;VALUE=DATE:${basicDate(addDays(entry.date, 1))}`,
    `SUMMARY:${escapedText(entry.label)}`,
    `DESCRIPTION:${escapedText(describe(conditional))}`,
    `CATEGORIES:${entry.kind.toUpperCase()}`,
    ...(conditional ? ["STATUS:TENTATIVE"] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events,
    "END:VCALENDAR",
  ];
  return `${lines.map(foldedLine).join("\r\n")}\r\n`;
}

const describe = (conditional: boolean): string =>
  conditional
    ? "A proposal. A named clinician must decide before it starts, and may change every date."
    : "A proposal. The clinician may change every date.";

function numberedByKind(schedule: readonly ScheduleEntry[]) {
  const count = new Map<ScheduleEntry["kind"], number>();
  return schedule.map((entry) => {
    const number = (count.get(entry.kind) ?? 0) + 1;
    count.set(entry.kind, number);
    return { entry, number };
  });
}

const basicDate = (date: string): string => date.replaceAll("-", "");

function basicInstant(now: string): string {
  const [, day = "", time = ""] = INSTANT_PATTERN.exec(now) ?? [];
  if (!isIsoDate(day) || Number.isNaN(Date.parse(now))) {
    throw new InvalidInput("now", now, "an instant in UTC as YYYY-MM-DDThh:mm:ssZ");
  }
  return `${basicDate(day)}T${time.replaceAll(":", "")}Z`;
}
