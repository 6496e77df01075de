import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { DraftPlan } from "./draft/DraftPlan.tsx";
import { NoPlan } from "./NoPlan.tsx";
import { planRecordQuery } from "./record/plan-record.ts";
import { useIsClinician } from "./record/roles.ts";
import { SignedPlan } from "./signed/SignedPlan.tsx";

/** One plan: controls while it is a draft, the record once it is signed, or why there is none. */
export function PlanPage() {
  const { patientId, planId } = useParams({ from: "/signed-in/patients/$patientId/plans/$planId" });
  const plan = useQuery({
    ...planRecordQuery(planId),
    // What is being moved is never replaced from outside; saving tells when someone else saved.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const back = <BackToPatient patientId={patientId} />;
  const record = plan.data?.data;
  if (record !== undefined && !plan.isRefetching) {
    return (
      <LoadedPlan key={record.id} record={record} etag={plan.data?.etag ?? null} back={back} />
    );
  }
  return (
    <>
      <PageHeader title="Plan" back={back} />
      {plan.isError ? (
        <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <SkeletonLines lines={8} label="Loading the plan" />
      )}
    </>
  );
}

function LoadedPlan(props: Parameters<typeof SignedPlan>[0]) {
  const { record } = props;
  const clinician = useIsClinician(record.siteId);
  if (record.body.plan === null) return <NoPlan {...props} clinician={clinician} />;
  return record.status === "draft" && clinician ? (
    <DraftPlan {...props} />
  ) : (
    <SignedPlan {...props} />
  );
}
