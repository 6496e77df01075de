import type { Plan } from "@anagen/treatment";
import { shownMoney } from "@anagen/treatment";
import { shortDay } from "../../elements/records/days.ts";

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

function figures({ protocol, startDate, cost, schedule }: Plan): Figure[] {
  const { min, max } = protocol.sessions;
  const { start, bySession } = protocol.depthMm;
  const deepest = Math.max(...bySession);
  const last = schedule.filter(({ kind }) => kind === "session").at(-1);
  const { low, high } = cost.course;
  const amount = (money: number) => shownMoney(money, cost.currency).slice(4);
  const [dayOfMonth = "", month = "", year = ""] = shortDay(startDate.value).split(" ");
  return [
    {
      label: "Sessions",
      value: min.value === max.value ? `${min.value}` : `${min.value} to ${max.value}`,
      unit: "",
      note:
        min.value === max.value ? "as asked" : `${bySession.length} on the calendar, then a review`,
    },
    {
      label: "Interval",
      value: `${protocol.intervalDays.value}`,
      unit: "days",
      note: "at least, between sessions",
    },
    {
      label: "Depth",
      value: start.value === deepest ? `${deepest}` : `${start.value} to ${deepest}`,
      unit: "mm",
      note: start.value === deepest ? "at every session" : "in small steps, if tolerated",
    },
    {
      label: "First session",
      value: `${dayOfMonth} ${month}`,
      unit: year,
      note: last ? `last on ${shortDay(last.date)}` : "",
    },
    {
      label: `Course cost in ${cost.currency}`,
      value: low === high ? amount(low) : `${amount(low)} to ${amount(high)}`,
      unit: "",
      note: "a range, not a quote",
    },
  ];
}

/** The course at a glance. */
export function KeyFigures({ plan }: { readonly plan: Plan }) {
  return (
    <dl className="plan-figures">
      {figures(plan).map(({ label, value, unit, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {/* A new key lets the figure show that it changed. */}
            <span key={value} className="plan-figure figures">
              {value} <small>{unit}</small>
            </span>
            <span className="plan-figure-note">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
