import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { assessmentHistoryQuery } from "../assessment/record/assessment.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { DraftDecision } from "./answers/DraftDecision.tsx";
import { decisionQuery } from "./record/decision.ts";
import { SignedDecision } from "./signed/SignedDecision.tsx";
import "../assessment/signed/signed.css";
import "./decision.css";

/** One decision: answers to the findings while it is a draft, the record once it is signed. */
export function DecisionPage() {
  const { patientId, decisionId } = useParams({
    from: "/signed-in/patients/$patientId/decisions/$decisionId",
  });
  const decision = useQuery({
    ...decisionQuery(decisionId),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const record = decision.data?.data;
  const versions = useQuery({
    ...assessmentHistoryQuery(record?.body.assessmentId ?? ""),
    enabled: record !== undefined,
  });
  const back = <BackToPatient patientId={patientId} />;
  if (record !== undefined && !decision.isRefetching) {
    const decidedOn = versions.data?.find((one) => one.version === record.body.assessmentVersion);
    const shared = {
      record,
      etag: decision.data?.etag ?? null,
      facts: decidedOn?.body.facts ?? null,
      back,
    };
    return record.status === "draft" ? (
      <DraftDecision key={record.id} {...shared} />
    ) : (
      <SignedDecision key={record.id} {...shared} />
    );
  }
  return (
    <>
      <PageHeader title="Decision" back={back} />
      {decision.isError ? (
        <ErrorState error={decision.error} onRetry={() => void decision.refetch()} />
      ) : (
        <SkeletonLines lines={8} label="Loading the decision" />
      )}
    </>
  );
}
