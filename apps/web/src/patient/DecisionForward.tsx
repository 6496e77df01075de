import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { decisionQuery } from "./patient-data.ts";

/** A decision is shown at the assessment it answers: goes on to there. */
export function DecisionForward() {
  const { patientId, decisionId } = useParams({
    from: "/signed-in/patients/$patientId/decisions/$decisionId",
  });
  const { data, error, refetch } = useQuery(decisionQuery(decisionId));
  if (data) {
    return (
      <Navigate
        to="/patients/$patientId/assessments/$assessmentId/decision"
        params={{ patientId, assessmentId: data.body.assessmentId }}
        replace
      />
    );
  }
  return (
    <>
      <PageHeader title="Decision" />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines label="Opening the decision" />
      )}
    </>
  );
}
