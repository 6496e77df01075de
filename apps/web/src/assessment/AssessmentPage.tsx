import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { DraftAssessment } from "./draft/DraftAssessment.tsx";
import { assessmentQuery } from "./record/assessment.ts";
import { patientHeadQuery } from "./record/patient.ts";
import { SignedAssessment } from "./signed/SignedAssessment.tsx";
import "./signed/signed.css";

/** One assessment: the questionnaire while it is a draft, the record once it is signed. */
export function AssessmentPage() {
  const { patientId, assessmentId } = useParams({
    from: "/signed-in/patients/$patientId/assessments/$assessmentId",
  });
  const patient = useQuery(patientHeadQuery(patientId));
  const assessment = useQuery({
    ...assessmentQuery(assessmentId),
    // What is being typed is never replaced from outside; saving tells when someone else saved.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const record = assessment.data?.data;
  const back = <BackToPatient patientId={patientId} />;

  if (record !== undefined && !assessment.isRefetching) {
    const shared = { record, etag: assessment.data?.etag ?? null, patient: patient.data, back };
    return record.status === "draft" ? (
      <DraftAssessment key={record.id} {...shared} />
    ) : (
      <SignedAssessment key={record.id} {...shared} />
    );
  }
  return (
    <>
      <PageHeader title="Assessment" back={back} />
      {assessment.isError ? (
        <ErrorState error={assessment.error} onRetry={() => void assessment.refetch()} />
      ) : (
        <SkeletonLines lines={8} label="Loading the assessment" />
      )}
    </>
  );
}
