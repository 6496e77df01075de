import { Link } from "@tanstack/react-router";
import { CalendarDays, ClipboardCheck, Syringe } from "lucide-react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { DecisionBadge } from "../elements/findings/DecisionBadge.tsx";
import type { DecisionKind } from "../elements/findings/decisions.ts";
import { DataTable } from "../elements/records/DataTable.tsx";
import { shortDay } from "../elements/records/days.ts";
import { EventList } from "../elements/records/EventList.tsx";
import { Timeline } from "../elements/records/Timeline.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { FolliclePicture, QuietDayPicture, RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly decision: DecisionKind;
}

const ROWS: readonly Row[] = [
  { id: "1", name: "Ada Feather (fictional)", age: 34, decision: "proceed" },
  {
    id: "2",
    name: "Bruno Castellano-Wrzesniewski (fictional)",
    age: 51,
    decision: "clinician-review",
  },
  { id: "3", name: "Chidi Marsh (fictional)", age: 28, decision: "defer" },
];

const SESSIONS = ["2026-02-03", "2026-03-03", "2026-04-01", "2026-05-04"];

export function RecordsShown() {
  return (
    <Section title="Records and states">
      <DataTable
        caption="People"
        rows={ROWS}
        rowKey={(row) => row.id}
        initialSorting={{ column: "name", descending: false }}
        columns={[
          {
            id: "name",
            header: "Name",
            cell: (row) => (
              <Link to="/styleguide" className="row-link">
                {row.name}
              </Link>
            ),
            sortBy: (row) => row.name,
          },
          {
            id: "decision",
            header: "Decision",
            cell: (row) => <DecisionBadge decision={row.decision} size="line" />,
          },
          {
            id: "age",
            header: "Age",
            cell: (row) => row.age,
            sortBy: (row) => row.age,
            align: "end",
          },
        ]}
      />
      <Timeline
        label="Course of a fictional patient"
        from="2026-01-05"
        to="2027-01-20"
        today="2026-11-21"
        formatDay={shortDay}
        lanes={[
          {
            id: "sessions",
            label: "Sessions",
            marks: SESSIONS.map((day, index) => ({
              id: day,
              day,
              label: `Session ${index + 1}`,
              onOpen: () => {},
            })),
          },
          {
            id: "reviews",
            label: "Reviews",
            marks: [
              { id: "r1", day: "2026-08-01", label: "Review", tone: "plain" },
              { id: "r2", day: "2027-01-05", label: "Planned review", tone: "planned" },
            ],
          },
          {
            id: "effects",
            label: "Side effects",
            marks: [{ id: "e1", day: "2026-03-06", label: "Redness, grade 1", tone: "warning" }],
          },
        ]}
      />
      <div className="styleguide-pair">
        <EventList
          label="Events"
          events={[
            {
              id: "1",
              icon: CalendarDays,
              title: "Review",
              when: "5 Jan 2027",
              planned: true,
              detail: "Photographs and a count",
            },
            {
              id: "2",
              icon: Syringe,
              title: "Session 4",
              when: "4 May 2026",
              detail: "1.0 mm, no side effects",
            },
            { id: "3", icon: ClipboardCheck, title: "Assessment signed", when: "5 Jan 2026" },
          ]}
        />
        <div className="stack">
          <Notice title="For your information">
            Needling of the scalp is off-label in the US.
          </Notice>
          <Notice tone="warning" title="Two answers are missing">
            They change the decision.
          </Notice>
          <Notice tone="problem" title="Not saved">
            Someone else changed this record. Yours is kept below.
          </Notice>
          <SkeletonLines />
        </div>
        <EmptyState
          picture={<RecordsPicture />}
          title="No patients yet"
          action={<Button tone="main">New patient</Button>}
        >
          Everyone you treat will be listed here, newest first.
        </EmptyState>
        <EmptyState picture={<QuietDayPicture />} title="Nothing is due today">
          Sessions and reviews appear here on their day.
        </EmptyState>
        <EmptyState picture={<FolliclePicture />} title="No measurement yet">
          Density and thickness will be drawn here with their intervals.
        </EmptyState>
        <ErrorState error={new Problem({ status: 0, title: "No connection" })} onRetry={() => {}} />
      </div>
    </Section>
  );
}
