import { dayOf } from "../elements/records/instants.ts";
import { GROUPS } from "./groups.ts";
import type { Day } from "./today-data.ts";

/** How many wait for what, and how many of them are late. */
export function DayGlance({ day }: { readonly day: Day }) {
  return (
    <ul className="glance">
      {GROUPS.map((group) => {
        const items = day[group.name];
        const late = group.due ? items.filter((item) => dayOf(item.date) < day.date).length : 0;
        return (
          <li key={group.name} className={items.length === 0 ? "glance-none" : undefined}>
            {items.length === 0 ? (
              <span>{group.title}</span>
            ) : (
              <a href={`#group-${group.name}`}>{group.title}</a>
            )}
            <span className="glance-number figures">
              {late > 0 ? <span className="day-late">{late} late</span> : null}
              <strong>{items.length}</strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
