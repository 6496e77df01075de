import { daysBetween } from "@anagen/quantities";
import type { Plan } from "@anagen/treatment";
import { spanOf } from "./when-spans.ts";
import "./outlook.css";

const DAYS_PER_MONTH = 365.25 / 12;
const LEAST_MONTHS = 12;
/** From this share of the axis on, a name ends with its band instead of beginning with it. */
const LATE = 0.4;

/** Short names of the bands, by the "when" of the plan's expectations. */
const SHORT: Readonly<Record<string, string>> = {
  "days 1 to 7": "Redness, itch and flakes settle",
  "weeks 2 to 6": "With minoxidil: more shedding for a while",
  "week 12": "Small trials, on average: first countable change",
  "months 3 to 6 after the first session": "A first change to be seen, if there is one",
  "months 6 to 12 after the last session": "The best result, if there is one",
  "month 12 after the first session": "Keep, maintain or stop",
};

/** When something may show: bands over months, hatched because they are loose and not personal. */
export function OutlookPicture({ plan }: { readonly plan: Plan }) {
  const sessions = plan.schedule.filter(({ kind }) => kind === "session");
  const start = plan.startDate.value;
  const monthsFrom = (day: string) => daysBetween(start, day) / DAYS_PER_MONTH;
  const lastMonth = monthsFrom(sessions.at(-1)?.date ?? start);
  const bands = plan.expectations.flatMap(({ when }) => {
    const span = spanOf(when);
    if (span === null) return [];
    const shift = span.since === "last" ? lastMonth : 0;
    return [{ when, from: span.from + shift, to: span.to + shift }];
  });
  const end = Math.ceil(Math.max(LEAST_MONTHS, ...bands.map(({ to }) => to))) + 1;
  const share = (month: number) => `${((month / end) * 100).toFixed(2)}%`;
  const every = end > 18 ? 6 : 3;
  const ticks = Array.from({ length: Math.floor(end / every) + 1 }, (_, index) => index * every);
  return (
    <div
      className="outlook"
      role="img"
      aria-label="What may show when, over the months from the first session. The list below says the same in words."
    >
      <div className="outlook-plot">
        {ticks.map((month) => (
          <span key={month} className="outlook-grid" style={{ insetInlineStart: share(month) }} />
        ))}
        <div className="outlook-row">
          <span className="outlook-label">Sessions</span>
          <div className="outlook-sessions">
            {sessions.map(({ date }) => (
              <span key={date} style={{ insetInlineStart: share(monthsFrom(date)) }} />
            ))}
          </div>
        </div>
        {bands.map(({ when, from, to }) => {
          const late = from > end * LATE;
          const edge = late
            ? { insetInlineEnd: share(end - to) }
            : { insetInlineStart: share(from) };
          return (
            <div key={when} className="outlook-row">
              <span
                className="outlook-label"
                style={
                  late
                    ? { paddingInlineEnd: share(end - to), textAlign: "end" }
                    : { paddingInlineStart: share(from) }
                }
              >
                {SHORT[when] ?? when}
              </span>
              <div className="outlook-track">
                <span className="outlook-band" style={{ ...edge, inlineSize: share(to - from) }} />
              </div>
            </div>
          );
        })}
      </div>
      <div className="outlook-axis">
        {ticks.map((month) => (
          <span key={month} style={{ insetInlineStart: share(month) }}>
            {month === 0 ? "start" : month === every ? `${month} months` : month}
          </span>
        ))}
      </div>
    </div>
  );
}
