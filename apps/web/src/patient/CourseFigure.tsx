import { useNavigate } from "@tanstack/react-router";
import { shortDay } from "../elements/records/days.ts";
import { Timeline } from "../elements/records/Timeline.tsx";
import { type CourseStep, courseLanes, courseSpan } from "./course.ts";

interface CourseFigureProps {
  readonly patientId: string;
  readonly steps: readonly CourseStep[];
  readonly today: string;
}

/** The whole course on one axis; the same stands as a list below. */
export function CourseFigure({ patientId, steps, today }: CourseFigureProps) {
  const navigate = useNavigate();
  const { from, to } = courseSpan(steps, today);
  function open({ kind, recordId }: CourseStep) {
    if (recordId === null) return;
    if (kind === "assessment") {
      void navigate({
        to: "/patients/$patientId/assessments/$assessmentId",
        params: { patientId, assessmentId: recordId },
      });
    } else if (kind === "decision") {
      void navigate({
        to: "/patients/$patientId/decisions/$decisionId",
        params: { patientId, decisionId: recordId },
      });
    } else {
      void navigate({
        to: "/patients/$patientId/plans/$planId",
        params: { patientId, planId: recordId },
      });
    }
  }
  return (
    <div className="course">
      <Timeline
        label="The course as a timeline"
        from={from}
        to={to}
        today={today}
        lanes={courseLanes(steps, open)}
        formatDay={shortDay}
      />
      <ul className="course-key" aria-label="Key">
        <li>
          <span className="mark mark-accent" /> Signed
        </li>
        <li>
          <span className="mark mark-plain" /> Draft
        </li>
        <li>
          <span className="mark mark-planned" /> Planned
        </li>
      </ul>
    </div>
  );
}
