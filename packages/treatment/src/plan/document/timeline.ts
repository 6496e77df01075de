import { daysBetween } from "@anagen/quantities";
import type { ScheduleEntry } from "../plan.ts";
import { html, type Markup } from "./html.ts";
import { readableDate } from "./readable.ts";

const WIDTH = 720;
const LEFT = 78;
const RIGHT = 18;
const LANE_HEIGHT = 34;
const TOP = 26;

const LANES = [
  { kind: "session", name: "Sessions", colour: "#1d6b5f" },
  { kind: "review", name: "Reviews", colour: "#a4650b" },
  { kind: "photographs", name: "Pictures", colour: "#3b5b92" },
  { kind: "milestone", name: "Milestones", colour: "#6d4586" },
] as const;

/** The course drawn along one line of time; every lane has its own mark, so colour is not needed. */
export function planTimeline(schedule: readonly ScheduleEntry[]): Markup {
  const first = schedule[0];
  const last = schedule[schedule.length - 1];
  if (first === undefined || last === undefined) return html``;
  const days = Math.max(1, daysBetween(first.date, last.date));
  const x = (date: string) =>
    Number((LEFT + (daysBetween(first.date, date) / days) * (WIDTH - LEFT - RIGHT)).toFixed(1));
  const height = TOP + LANES.length * LANE_HEIGHT + 8;
  const lanes = LANES.map(({ kind, name, colour }, lane) => {
    const y = TOP + lane * LANE_HEIGHT + LANE_HEIGHT / 2;
    const marks = schedule
      .filter((entry) => entry.kind === kind)
      .map(
        ({ date, label }) =>
          html`<g><title>${`${readableDate(date)}: ${label}`}</title>${mark(kind, x(date), y, colour)}</g>`,
      );
    return html`<text x="0" y="${y + 4}" font-size="12" fill="#1c2624">${name}</text><line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" stroke="#d5dedb"/>${marks}`;
  });
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="timeline-title timeline-text" font-family="inherit"><title id="timeline-title">The course along time</title><desc id="timeline-text">${inText(schedule)}</desc>${monthTicks(days, height)}${lanes}</svg><figcaption class="meta">Months are counted from ${readableDate(first.date)}. The table below says the same in words.</figcaption></figure>`;
}

const DAYS_PER_MONTH = 365.25 / 12;

function monthTicks(days: number, height: number): Markup[] {
  const months = Math.floor(days / DAYS_PER_MONTH);
  const step = months > 18 ? 6 : 3;
  const count = Math.floor(months / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const at = LEFT + ((index * step * DAYS_PER_MONTH) / days) * (WIDTH - LEFT - RIGHT);
    const x = Number(at.toFixed(1));
    const label = index === 0 ? "start" : `${index * step} months`;
    return html`<line x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${height - 8}" stroke="#e6ecea"/><text x="${x}" y="12" font-size="11" fill="#4c5a57" text-anchor="${index === 0 ? "start" : "middle"}">${label}</text>`;
  });
}

function mark(kind: ScheduleEntry["kind"], x: number, y: number, colour: string): Markup {
  switch (kind) {
    case "session":
      return html`<circle cx="${x}" cy="${y}" r="7" fill="${colour}"/>`;
    case "review":
      return html`<rect x="${x - 6}" y="${y - 6}" width="12" height="12" fill="${colour}"/>`;
    case "photographs":
      return html`<rect x="${x - 7}" y="${y - 5}" width="14" height="10" rx="2" fill="none" stroke="${colour}" stroke-width="2"/><circle cx="${x}" cy="${y}" r="2.5" fill="${colour}"/>`;
    case "milestone":
      return html`<path d="M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z" fill="${colour}"/>`;
  }
}

const inText = (schedule: readonly ScheduleEntry[]): string =>
  schedule.map(({ date, label }) => `${readableDate(date)}: ${label}.`).join(" ");
