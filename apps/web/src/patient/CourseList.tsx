import { Flag } from "lucide-react";
import { shortDay } from "../elements/records/days.ts";
import { EventList } from "../elements/records/EventList.tsx";
import { dueInWords } from "../today/due.ts";
import type { CourseStep } from "./course.ts";
import { RecordLink } from "./RecordLink.tsx";
import { RECORD_ICONS } from "./record-words.ts";

interface CourseListProps {
  readonly patientId: string;
  readonly steps: readonly CourseStep[];
  readonly today: string;
}

/** The course in words: what comes, nearest first, beside what has been, newest first. */
export function CourseList({ patientId, steps, today }: CourseListProps) {
  const coming = steps.filter((step) => step.planned && step.day >= today);
  const been = steps.filter((step) => !(step.planned && step.day >= today)).toReversed();
  const shown = (step: CourseStep) => ({
    id: step.id,
    icon: RECORD_ICONS[step.kind] ?? Flag,
    title: step.recordId ? (
      <RecordLink kind={step.kind} recordId={step.recordId} patientId={patientId}>
        {step.title}
      </RecordLink>
    ) : (
      step.title
    ),
    when: shortDay(step.day),
    detail: step.planned
      ? step.day < today
        ? "Planned for this day; nothing is recorded here."
        : dueInWords(step.day, today).words
      : step.detail,
    planned: step.planned,
  });
  return (
    <div className="course-lists">
      <section className="stack" aria-labelledby="course-coming">
        <h3 id="course-coming">Coming</h3>
        {coming.length === 0 ? (
          <p className="quiet">No planned days. A signed plan puts its dates here.</p>
        ) : (
          <EventList label="Coming" events={coming.map(shown)} />
        )}
      </section>
      <section className="stack" aria-labelledby="course-been">
        <h3 id="course-been">So far</h3>
        {been.length === 0 ? (
          <p className="quiet">Nothing recorded yet.</p>
        ) : (
          <EventList label="So far" events={been.map(shown)} />
        )}
      </section>
    </div>
  );
}
