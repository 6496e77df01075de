import { escapedText, foldedLine } from "../plan/calendar/content-line.ts";

/** An hour of aftercare, or a whole day of a visit. */
export type QuietEvent =
  | { kind: "aftercare"; id: string; at: string }
  | { kind: "visit"; id: string; day: string };

/** All that a calendar shows to whoever looks over a shoulder. */
const TITLES = { aftercare: "Anagen: aftercare", visit: "Anagen: visit" } as const;
const DESCRIPTION = "Open Anagen to see what it is about.";
const MINUTES = 15;

/**
 * A feed for a phone's calendar that tells nothing about health: only when to look into Anagen.
 *
 * A feed is kept by others (the maker of the phone, a shared family calendar), so no advice, product,
 * area or name stands in it.
 *
 * @returns text with CRLF line ends
 * @source RFC 5545
 */
export function quietCalendar(events: readonly QuietEvent[], now: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Anagen//Aftercare//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.id}@anagen`,
      `DTSTAMP:${basic(now)}`,
      ...times(event),
      `SUMMARY:${escapedText(TITLES[event.kind])}`,
      `DESCRIPTION:${escapedText(DESCRIPTION)}`,
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldedLine).join("\r\n")}\r\n`;
}

const times = (event: QuietEvent): string[] =>
  event.kind === "visit"
    ? [`DTSTART;VALUE=DATE:${event.day.replaceAll("-", "")}`]
    : [`DTSTART:${basic(event.at)}`, `DURATION:PT${MINUTES}M`];

const basic = (instant: string): string =>
  `${new Date(instant)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(/[-:]/g, "")}`;
