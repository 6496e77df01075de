import { PenLine } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { shortDay, todayHere } from "../../elements/records/days.ts";
import { dayOf, timeOf } from "../../elements/records/instants.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { QuotesOfPlan } from "../../quotes/QuotesOfPlan.tsx";
import { PlanTrials } from "../../trial-of-one/PlanTrials.tsx";
import { AdjustmentsList } from "../changes/AdjustmentsList.tsx";
import { PlanFiles } from "../PlanFiles.tsx";
import { PlanSheet } from "../PlanSheet.tsx";
import type { PlanRecord } from "../record/plan-record.ts";
import { useIsClinicalStaff, useIsClinician } from "../record/roles.ts";
import { AmendPlan } from "./AmendPlan.tsx";
import { PlanVersions } from "./PlanVersions.tsx";

interface SignedPlanProps {
  readonly record: PlanRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
}

const moment = (at: string): string => `${shortDay(dayOf(at))}, ${timeOf(at)}`;

/** A plan to read: signed and locked, or a draft for someone who may not change it. */
export function SignedPlan({ record, etag, back }: SignedPlanProps) {
  const [today] = useState(todayHere);
  const [amending, setAmending] = useState(false);
  const clinician = useIsClinician(record.siteId);
  const staff = useIsClinicalStaff(record.siteId);
  const { plan } = record.body;
  if (plan === null) return null;
  if (amending) {
    return <AmendPlan record={record} etag={etag} back={back} onClose={() => setAmending(false)} />;
  }
  return (
    <>
      <PageHeader title="Plan" back={back} lede={statusInWords(record)} />
      {record.status === "entered-in-error" ? (
        <Notice tone="problem" title="Entered in error">
          This plan was marked as entered in error. It is kept, and it does not hold.
        </Notice>
      ) : null}
      <PlanSheet
        plan={plan}
        files={<PlanFiles id={record.id} plan={plan} />}
        today={today}
        asideLabel="About this plan"
        aside={
          <>
            <Notice title={record.status === "draft" ? "A draft" : "Signed and locked"}>
              {record.status === "draft"
                ? "A clinician of this site may change and sign it."
                : `${record.signedByName ?? "A clinician"} signed it${record.signedAt ? ` on ${moment(record.signedAt)}` : ""}. It cannot be changed; an amendment makes a new version.`}
              {record.amendmentReason ? <p>Amended because: {record.amendmentReason}</p> : null}
            </Notice>
            <AdjustmentsList adjustments={plan.adjustments} />
            {clinician && (record.status === "signed" || record.status === "amended") ? (
              <Button icon={PenLine} onClick={() => setAmending(true)}>
                Amend
              </Button>
            ) : null}
            {staff && (record.status === "signed" || record.status === "amended") ? (
              <PlanTrials
                patientId={record.patientId}
                planId={record.id}
                planned={{
                  depthMm: plan.protocol.depthMm.start.value,
                  intervalDays: plan.protocol.intervalDays.value,
                  sessions: plan.protocol.sessions.max.value,
                }}
                mayStart={clinician}
              />
            ) : null}
            {record.status === "signed" || record.status === "amended" ? (
              <QuotesOfPlan
                patientId={record.patientId}
                planId={record.id}
                plannedSessions={plan.protocol.sessions.max.value}
                staff={staff}
              />
            ) : null}
            {staff ? <PlanVersions id={record.id} /> : null}
          </>
        }
      />
    </>
  );
}

function statusInWords({ status, signedByName, signedAt }: PlanRecord): string {
  if (status === "draft") return "A proposed course, not signed yet.";
  const when = signedAt ? ` on ${moment(signedAt)}` : "";
  return `${status === "amended" ? "Amended and signed" : "Signed"} by ${signedByName ?? "a clinician"}${when}.`;
}
