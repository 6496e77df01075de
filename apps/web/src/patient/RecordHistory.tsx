import { useQuery } from "@tanstack/react-query";
import { PenLine, UserRoundPlus } from "lucide-react";
import { shortDay } from "../elements/records/days.ts";
import { type CourseEvent, EventList } from "../elements/records/EventList.tsx";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { type Head, type PatientVersion, patientHistoryQuery } from "./patient-data.ts";
import { RecordLink } from "./RecordLink.tsx";
import { RECORD_ICONS } from "./record-words.ts";
import { changesBetween } from "./version-changes.ts";

interface RecordHistoryProps {
  readonly patientId: string;
  /** The clinical records as they stand now. */
  readonly heads: readonly Head[];
}

/** Who changed which detail of the person, and when; nothing is ever overwritten. */
export function RecordHistory({ patientId, heads }: RecordHistoryProps) {
  const { data: versions, error, isPending, refetch } = useQuery(patientHistoryQuery(patientId));
  if (isPending) return <SkeletonLines lines={4} label="Loading the history" />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const details = versions.map((version, index) => changeEvent(version, versions[index + 1]));
  const records = heads.map(recordEvent);
  const events = [...details, ...records].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <div className="stack patient-history">
      <p className="quiet">
        Nothing is overwritten: every change is a new version. Each clinical record shows its
        earlier versions itself.
      </p>
      <EventList
        label="History, newest first"
        events={events.map(({ at, ...event }) => ({
          ...event,
          when: `${shortDay(dayOf(at))}, ${timeOf(at)}`,
        }))}
      />
    </div>
  );
}

type PastEvent = Omit<CourseEvent, "when"> & { readonly at: string };

function changeEvent(version: PatientVersion, before: PatientVersion | undefined): PastEvent {
  const by = version.authorName ?? "the system";
  const id = `details-${version.version}`;
  const { at } = version;
  if (before === undefined) {
    return { id, at, icon: UserRoundPlus, title: `Added by ${by}`, detail: "Details, version 1" };
  }
  const changes = changesBetween(before, version);
  return {
    id,
    at,
    icon: PenLine,
    title: `Details changed by ${by}`,
    detail: (
      <ul>
        {changes.map((change) => (
          <li key={change.field}>
            {change.label}: <s>{change.before}</s> <span aria-hidden="true">→</span>{" "}
            <span className="spoken">is now</span> {change.after}
          </li>
        ))}
        {changes.length === 0 ? <li>Saved without a change of the details.</li> : null}
      </ul>
    ),
  };
}

function recordEvent(head: Head): PastEvent {
  const verb = RECORD_VERBS[head.status] ?? "changed";
  const by = head.signedByName ?? head.authorName ?? "the system";
  return {
    id: head.id,
    at: head.signedAt ?? head.at,
    icon: RECORD_ICONS[head.kind] ?? PenLine,
    title: (
      <>
        <RecordLink kind={head.kind} recordId={head.id} patientId={head.patientId}>
          {head.title}
        </RecordLink>{" "}
        {verb} by {by}
      </>
    ),
    detail: head.amendmentReason
      ? `Version ${head.version}. Reason: ${head.amendmentReason}`
      : `Version ${head.version}`,
  };
}

const RECORD_VERBS: Readonly<Record<string, string>> = {
  draft: "saved as a draft",
  signed: "signed",
  amended: "amended",
  "entered-in-error": "marked as entered in error",
};
