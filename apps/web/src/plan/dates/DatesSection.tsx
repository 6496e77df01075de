import type { Plan, ScheduleEntry } from "@anagen/treatment";
import { Camera, ClipboardCheck, Flag, type LucideIcon, Syringe } from "lucide-react";
import { useState } from "react";
import { Icon } from "../../elements/Icon.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { Timeline } from "../../elements/records/Timeline.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { Tabs } from "../../elements/structure/Tabs.tsx";
import { grouped } from "./grouped.ts";
import "./dates.css";

type Kind = ScheduleEntry["kind"];

const KINDS: Readonly<Record<Kind, { label: string; icon: LucideIcon }>> = {
  session: { label: "Sessions", icon: Syringe },
  review: { label: "Reviews", icon: ClipboardCheck },
  photographs: { label: "Photographs", icon: Camera },
  milestone: { label: "Milestones", icon: Flag },
};
const LANES = ["session", "review", "photographs", "milestone"] as const;
const TONES = {
  session: "accent",
  review: "warning",
  photographs: "plain",
  milestone: "planned",
} as const;

const SINGLE: Readonly<Record<Kind, string>> = {
  session: "Session",
  review: "Review",
  photographs: "Photographs",
  milestone: "Milestone",
};

const COLUMNS: readonly Column<ScheduleEntry>[] = [
  { id: "date", header: "Day", cell: ({ date }) => shortDay(date), sortBy: ({ date }) => date },
  { id: "kind", header: "Kind", cell: ({ kind }) => SINGLE[kind], sortBy: ({ kind }) => kind },
  { id: "label", header: "What", cell: ({ label }) => label },
];

/** The course along time: drawn, month by month, and as a table. */
export function DatesSection({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  const [view, setView] = useState("months");
  const { schedule } = plan;
  const first = schedule[0]?.date ?? plan.startDate.value;
  const last = schedule.at(-1)?.date ?? first;
  return (
    <Section
      title="When"
      lede={`First session on ${shortDay(plan.startDate.value)}. ${plan.startDate.because}`}
    >
      <Timeline
        label="The course along time; the list below says the same in words"
        from={first}
        to={last}
        {...(today >= first && today <= last ? { today } : {})}
        formatDay={shortDay}
        lanes={LANES.map((kind) => ({
          id: kind,
          label: KINDS[kind].label,
          marks: schedule
            .filter((entry) => entry.kind === kind)
            .map(({ date, label }) => ({
              id: `${date}-${label}`,
              day: date,
              label,
              tone: TONES[kind],
            })),
        }))}
      />
      <div className="screen-only">
        <Tabs
          label="The dates"
          current={view}
          onChange={setView}
          tabs={[
            { id: "months", label: "Month by month", content: <Months schedule={schedule} /> },
            {
              id: "table",
              label: "Table",
              content: (
                <DataTable
                  caption="All dates of the course"
                  columns={COLUMNS}
                  rows={schedule}
                  rowKey={({ date, label }) => `${date}-${label}`}
                />
              ),
            },
          ]}
        />
      </div>
      <div className="print-only">
        <Months schedule={schedule} />
      </div>
    </Section>
  );
}

const monthOf = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

const dayInMonth = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    weekday: "short",
    day: "numeric",
    timeZone: "UTC",
  });

function Months({ schedule }: { readonly schedule: readonly ScheduleEntry[] }) {
  const months = grouped(schedule, ({ date }) => date.slice(0, 7));
  return (
    <div className="plan-months">
      {months.map(([month, entries]) => (
        <section key={month} className="keep-together">
          <h3>{monthOf(entries[0]?.date ?? `${month}-01`)}</h3>
          <ul>
            {entries.map(({ date, kind, label }) => (
              <li key={`${date}-${label}`} className={`plan-day plan-day-${kind}`}>
                <time dateTime={date} className="figures">
                  {dayInMonth(date)}
                </time>
                <Icon of={KINDS[kind].icon} size={16} />
                <span>
                  <span className="spoken">{SINGLE[kind]}: </span>
                  {label}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
