import { useQuery } from "@tanstack/react-query";
import { shortDay } from "../elements/records/days.ts";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { FolliclePicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { OwnPage } from "./OwnPage.tsx";
import { visitsQuery } from "./own-data.ts";

/** What was done at each session, in plain words, as it was signed. */
export function OwnVisitsPage() {
  return (
    <OwnPage title="My visits" lede="What was done each time, in plain words.">
      {(patientId) => <Visits patientId={patientId} />}
    </OwnPage>
  );
}

function Visits({ patientId }: { readonly patientId: string }) {
  const visits = useQuery(visitsQuery(patientId));
  if (visits.isPending) return <SkeletonLines lines={6} label="Loading your visits" />;
  if (visits.isError) {
    return <ErrorState error={visits.error} onRetry={() => void visits.refetch()} />;
  }
  if (visits.data.length === 0) {
    return (
      <EmptyState picture={<FolliclePicture />} title="No visit yet">
        Each session stands here once your clinic has signed it.
      </EmptyState>
    );
  }
  return (
    <>
      {visits.data.map((visit) => (
        <article key={visit.id} className="own-visit" aria-labelledby={`visit-${visit.id}`}>
          <h2 id={`visit-${visit.id}`}>
            Session {visit.number}, {shortDay(visit.day)}
          </h2>
          {visit.operatorName === null ? null : <p className="quiet">By {visit.operatorName}</p>}
          <ul>
            {visit.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </article>
      ))}
    </>
  );
}
