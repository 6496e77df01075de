import { ChevronRight, ClockAlert, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Icon } from "../elements/Icon.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { DayItemLink } from "./DayItemLink.tsx";
import { dueInWords, waitingInWords } from "./due.ts";
import type { Group } from "./groups.ts";
import { inOrder, isDueDate } from "./item-order.ts";
import type { DayItem } from "./today-data.ts";

interface DayGroupProps {
  readonly group: Group;
  readonly items: readonly DayItem[];
  readonly today: string;
}

const SHOWN_FIRST = 12;

/** Everybody who waits for the same thing: urgent ones first, then the longest waiting. */
export function DayGroup({ group, items, today }: DayGroupProps) {
  const [all, setAll] = useState(false);
  const ordered = inOrder(items);
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
            <span className="day-label">
              {item.urgent && !group.due ? <Urgent /> : null}
              {item.label}
            </span>
            <DayWhen item={item} today={today} due={isDueDate(item, group.due)} />
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

/** In groups with due days the lateness says it; here a word and a symbol do. */
function Urgent() {
  return (
    <strong className="day-urgent">
      <Icon of={TriangleAlert} size={16} />
      Urgent:{" "}
    </strong>
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
