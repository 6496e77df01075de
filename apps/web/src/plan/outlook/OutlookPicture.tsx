import { daysBetween } from "@anagen/quantities";
import type { Plan } from "@anagen/treatment";
import { useId } from "react";
import { spanOf } from "./when-spans.ts";
import "./outlook.css";

const WIDTH = 680;
const LEFT = 12;
const RIGHT = 20;
const TOP = 40;
const ROW = 46;
const DAYS_PER_MONTH = 365.25 / 12;
/** A band shorter than this could not be seen. */
const LEAST_WIDTH = 8;

/** When something may show: bands over months, hatched because they are loose and not personal. */
export function OutlookPicture({ plan }: { readonly plan: Plan }) {
  const hatch = useId().replaceAll(":", "");
  const sessions = plan.schedule.filter(({ kind }) => kind === "session");
  const start = plan.startDate.value;
  const monthsFrom = (day: string) => daysBetween(start, day) / DAYS_PER_MONTH;
  const lastMonth = monthsFrom(sessions.at(-1)?.date ?? start);
  const bands = plan.expectations.flatMap(({ when, grade }) => {
    const span = spanOf(when);
    if (span === null) return [];
    const shift = span.since === "last" ? lastMonth : 0;
    return [{ when, grade, from: span.from + shift, to: span.to + shift }];
  });
  const end = Math.ceil(Math.max(12, ...bands.map(({ to }) => to))) + 1;
  const x = (month: number) => LEFT + (month / end) * (WIDTH - LEFT - RIGHT);
  const height = TOP + bands.length * ROW + 34;
  const every = end > 18 ? 3 : 2;
  const ticks = Array.from({ length: Math.floor(end / every) + 1 }, (_, index) => index * every);
  return (
    <svg
      className="outlook"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label="What may show when, over the months from the first session. The list below says the same in words."
    >
      <pattern
        id={hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="outlook-hatch" d="M0 0V6" />
      </pattern>
      {ticks.map((month) => (
        <g key={month}>
          <path className="outlook-grid" d={`M${x(month)} ${TOP - 10}V${height - 28}`} />
          <text
            className="outlook-tick"
            x={x(month)}
            y={height - 8}
            textAnchor={month === 0 ? "start" : "middle"}
          >
            {month === 0 ? "start" : month === ticks.at(-1) ? `${month} months` : month}
          </text>
        </g>
      ))}
      <text className="outlook-tick" x={LEFT} y={14}>
        sessions
      </text>
      {sessions.map(({ date }) => (
        <circle
          key={date}
          className="outlook-session"
          cx={x(monthsFrom(date))}
          cy={TOP - 14}
          r={4.5}
        />
      ))}
      {bands.map(({ when, from, to }, index) => {
        const y = TOP + index * ROW + 22;
        const width = Math.max(LEAST_WIDTH, x(to) - x(from));
        const atEnd = x(from) > WIDTH * 0.5;
        return (
          <g key={when}>
            <rect className="outlook-band" x={x(from)} y={y} width={width} height={16} rx={3} />
            <rect x={x(from)} y={y} width={width} height={16} rx={3} fill={`url(#${hatch})`} />
            <text
              className="outlook-label"
              x={atEnd ? x(from) + width : x(from)}
              y={y - 6}
              textAnchor={atEnd ? "end" : "start"}
            >
              {SHORT[when] ?? when}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Short names of the bands, by the "when" of the plan's expectations. */
const SHORT: Readonly<Record<string, string>> = {
  "days 1 to 7": "Redness, itch and flakes settle",
  "weeks 2 to 6": "With minoxidil: more shedding for a while",
  "week 12": "Small trials, on average: first countable change",
  "months 3 to 6 after the first session": "A first change to be seen, if there is one",
  "months 6 to 12 after the last session": "The best result, if there is one",
  "month 12 after the first session": "Keep, maintain or stop",
};
