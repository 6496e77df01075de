import { useQuery } from "@tanstack/react-query";
import { PenLine, UserRoundPlus } from "lucide-react";
import { shortDay } from "../elements/records/days.ts";
import { EventList } from "../elements/records/EventList.tsx";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { patientHistoryQuery } from "./patient-data.ts";
import { changesBetween } from "./version-changes.ts";

/** Who changed which detail of the person, and when; nothing is ever overwritten. */
export function RecordHistory({ patientId }: { readonly patientId: string }) {
  const { data: versions, error, isPending, refetch } = useQuery(patientHistoryQuery(patientId));
  if (isPending) return <SkeletonLines lines={4} label="Loading the history" />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <div className="stack patient-history">
      <p className="quiet">
        Details of the person. Each clinical record keeps its own versions and shows them itself.
      </p>
      <EventList
        label="History of the details, newest first"
        events={versions.map((version, index) => {
          const before = versions[index + 1];
          const changes = before ? changesBetween(before, version) : [];
          return {
            id: String(version.version),
            icon: before ? PenLine : UserRoundPlus,
            title: `${before ? "Changed" : "Added"} by ${version.authorName ?? "the system"}`,
            when: `${shortDay(dayOf(version.at))}, ${timeOf(version.at)}`,
            detail: before ? (
              <ul>
                {changes.map((change) => (
                  <li key={change.field}>
                    {change.label}: <s>{change.before}</s> <span aria-hidden="true">→</span>{" "}
                    <span className="spoken">is now</span> {change.after}
                  </li>
                ))}
                {changes.length === 0 ? <li>Saved without a change of the details.</li> : null}
              </ul>
            ) : (
              `Version ${version.version}`
            ),
          };
        })}
      />
    </div>
  );
}
