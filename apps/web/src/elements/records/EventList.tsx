import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";
import "./timeline.css";

export interface CourseEvent {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  /** Shown day, already in words. */
  readonly when: string;
  readonly detail?: ReactNode;
  readonly planned?: boolean;
}

/** What happened and what comes, one under another: the course on a phone and beside the timeline. */
export function EventList({
  events,
  label,
}: {
  readonly events: readonly CourseEvent[];
  readonly label: string;
}) {
  return (
    <ol className="events" aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className={event.planned ? "event event-planned" : "event"}>
          <span className="event-mark">
            <Icon of={event.icon} size={16} />
          </span>
          <div>
            <div className="event-line">
              <strong>{event.title}</strong>
              <time>{event.when}</time>
            </div>
            {event.detail ? <div className="quiet">{event.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
