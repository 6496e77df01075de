import type { ReactNode } from "react";
import { dayNumber, shareOfSpan } from "./days.ts";
import "./timeline.css";

export interface TimelineMark {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly label: string;
  readonly tone?: "accent" | "plain" | "planned" | "warning";
  /** Opens the thing; makes the mark a button. */
  readonly onOpen?: () => void;
}

export interface TimelineLane {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly TimelineMark[];
}

interface TimelineProps {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly today?: string;
  readonly lanes: readonly TimelineLane[];
  readonly formatDay: (day: string) => string;
  /** Small charts on the same axis, each drawn over the whole width. */
  readonly charts?: ReactNode;
}

function monthStarts(from: string, to: string): string[] {
  const days: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + 1);
  while (dayNumber(at.toISOString().slice(0, 10)) < dayNumber(to)) {
    days.push(at.toISOString().slice(0, 10));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return days;
}

const MOST_TICKS = 12;

/** One horizontal line of a whole course, a lane for each kind of event. */
export function Timeline({ label, from, to, today, lanes, formatDay, charts }: TimelineProps) {
  const at = (day: string) => `${(shareOfSpan(from, to, day) * 100).toFixed(2)}%`;
  const months = monthStarts(from, to);
  const every = Math.max(1, Math.ceil(months.length / MOST_TICKS));
  const ticks = months.filter((_, index) => index % every === 0);
  return (
    <figure className="timeline" aria-label={label}>
      {lanes.map((lane) => (
        <div key={lane.id} className="timeline-lane">
          <span className="timeline-name" id={`lane-${lane.id}`}>
            {lane.label}
          </span>
          <ol className="timeline-line" aria-labelledby={`lane-${lane.id}`}>
            {lane.marks.map((mark) => (
              <li key={mark.id} style={{ insetInlineStart: at(mark.day) }}>
                {mark.onOpen ? (
                  <button
                    type="button"
                    className={`mark mark-${mark.tone ?? "accent"}`}
                    title={`${mark.label}, ${formatDay(mark.day)}`}
                    aria-label={`${mark.label}, ${formatDay(mark.day)}`}
                    onClick={mark.onOpen}
                  />
                ) : (
                  <span
                    className={`mark mark-${mark.tone ?? "accent"}`}
                    title={`${mark.label}, ${formatDay(mark.day)}`}
                  >
                    <span className="spoken">
                      {mark.label}, {formatDay(mark.day)}
                    </span>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
      {charts}
      <div className="timeline-lane" aria-hidden="true">
        <span className="timeline-name" />
        <div className="timeline-axis">
          {ticks.map((day) => (
            <span key={day} style={{ insetInlineStart: at(day) }}>
              {day.slice(5, 7) === "01" ? day.slice(0, 4) : monthName(day)}
            </span>
          ))}
          {today ? (
            <span className="timeline-today" style={{ insetInlineStart: at(today) }}>
              Today
            </span>
          ) : null}
        </div>
      </div>
    </figure>
  );
}

function monthName(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    month: "short",
    timeZone: "UTC",
  });
}
