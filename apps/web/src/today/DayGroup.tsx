import { ChevronRight, ClockAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { DayItemLink } from "./DayItemLink.tsx";
import { dueInWords, waitingInWords } from "./due.ts";
import type { Group } from "./groups.ts";
import type { DayItem } from "./today-data.ts";

interface DayGroupProps {
  readonly group: Group;
  readonly items: readonly DayItem[];
  readonly today: string;
}

const SHOWN_FIRST = 12;

/** Everybody who waits for the same thing, the longest waiting first. */
export function DayGroup({ group, items, today }: DayGroupProps) {
  const [all, setAll] = useState(false);
  const ordered = [...items].sort((a, b) => a.date.localeCompare(b.date));
  const shown = all ? ordered : ordered.slice(0, SHOWN_FIRST);
  return (
    <section className="day-group" id={`group-${group.name}`} aria-labelledby={`h-${group.name}`}>
      <div className="day-group-head">
        <span className="day-group-icon">
          <Icon of={group.icon} />
        </span>
        <div>
          <h2 id={`h-${group.name}`}>
            {group.title} <span className="day-count figures">{items.length}</span>
          </h2>
          <p className="quiet">{group.lede}</p>
        </div>
      </div>
      <ul className="day-items">
        {shown.map((item) => (
          <li key={`${item.recordId}-${item.date}-${item.label}`} className="day-item">
            <DayItemLink item={item}>{item.patientName}</DayItemLink>
            <span className="day-label">{item.label}</span>
            <DayWhen item={item} today={today} due={group.due} />
            <Icon of={ChevronRight} size={16} />
          </li>
        ))}
      </ul>
      {ordered.length > shown.length ? (
        <div>
          <Button tone="quiet" onClick={() => setAll(true)}>
            {`Show all ${ordered.length}`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface DayWhenProps {
  readonly item: DayItem;
  readonly today: string;
  readonly due: boolean;
}

function DayWhen({ item, today, due }: DayWhenProps) {
  const day = dayOf(item.date);
  if (!due) {
    return (
      <time className="day-when" dateTime={day} title={shortDay(day)}>
        {waitingInWords(day, today)}
      </time>
    );
  }
  const { words, late } = dueInWords(day, today);
  return (
    <time
      className={`day-when ${late ? "day-late" : day === today ? "day-now" : ""}`}
      dateTime={day}
      title={shortDay(day)}
    >
      {late ? <Icon of={ClockAlert} size={16} /> : null}
      {words}
    </time>
  );
}
