import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { useIsClinicalStaff } from "../plan/record/roles.ts";
import { DraftSession } from "./DraftSession.tsx";
import { type SessionRecord, sessionQuery } from "./record/session-record.ts";
import { SignedSession } from "./signed/SignedSession.tsx";
import "../elements/records/records.css";
import "./session.css";

/** One visit with needling: led step by step while it is a draft, a record once it is signed. */
export function SessionPage() {
  const from = "/signed-in/patients/$patientId/sessions/$sessionId" as const;
  const { patientId, sessionId } = useParams({ from });
  const session = useQuery({
    ...sessionQuery(sessionId),
    // What is being entered is never replaced from outside; saving tells when someone else saved.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const back = <BackToPatient patientId={patientId} />;
  const record = session.data?.data;
  if (record !== undefined && !session.isRefetching) {
    return <Loaded key={record.id} record={record} etag={session.data?.etag ?? null} back={back} />;
  }
  return (
    <>
      <PageHeader title="Session" back={back} />
      {session.isError ? (
        <ErrorState error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <SkeletonLines lines={8} label="Loading the session" />
      )}
    </>
  );
}

function Loaded(props: { record: SessionRecord; etag: string | null; back: React.ReactNode }) {
  const staff = useIsClinicalStaff(props.record.siteId);
  return props.record.status === "draft" && staff ? (
    <DraftSession {...props} />
  ) : (
    <SignedSession {...props} />
  );
}
