import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { headsQuery } from "../patient/patient-data.ts";
import { ConsentCard } from "./ConsentCard.tsx";
import { ConsentHistory } from "./ConsentHistory.tsx";
import { CONSENT_KINDS, consentsQuery } from "./consent-data.ts";
import "./consent.css";

/** What the patient agreed to, what they took back, and what is still to be asked. */
export function ConsentsPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/consents" });
  const heads = useQuery(headsQuery(patientId));
  const consents = useQuery(consentsQuery(patientId));
  const back = <BackToPatient patientId={patientId} />;
  const plan = heads.data?.find(
    ({ kind, status }) => kind === "plan" && (status === "signed" || status === "amended"),
  );
  return (
    <>
      <PageHeader
        title="Consents"
        back={back}
        lede="Three separate questions. A no to one changes nothing in the others, and each can be taken back at any time."
      />
      {consents.isPending || heads.isPending ? (
        <SkeletonLines lines={6} label="Loading the consents" />
      ) : null}
      {consents.isError ? (
        <ErrorState error={consents.error} onRetry={() => void consents.refetch()} />
      ) : null}
      {consents.data && heads.data ? (
        <>
          {plan === undefined ? (
            <Notice title="No signed plan yet">
              Consent to the treatment is given for a plan: it names its sessions, dates and cost.
              Sign a plan first; photographs and research can be asked already.
            </Notice>
          ) : null}
          <div className="consent-cards">
            {CONSENT_KINDS.map((kind) => (
              <ConsentCard
                key={kind}
                kind={kind}
                patientId={patientId}
                planId={plan?.id ?? null}
                newest={consents.data.find((one) => one.body.kind === kind)}
              />
            ))}
          </div>
          <ConsentHistory consents={consents.data} />
        </>
      ) : null}
    </>
  );
}
