import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { OwnPage } from "../own-place/OwnPage.tsx";
import { ConsentCard } from "./ConsentCard.tsx";
import { ConsentHistory } from "./ConsentHistory.tsx";
import { CONSENT_KINDS, consentsQuery } from "./consent-data.ts";
import "./consent.css";

/** What the patient agreed to; to be read and taken back here, to be given at the clinic. */
export function OwnConsentsPage() {
  return (
    <OwnPage
      title="My consents"
      lede="Three separate questions. Each can be taken back here at any time, without a reason and without disadvantage."
    >
      {(patientId) => <OwnConsents patientId={patientId} />}
    </OwnPage>
  );
}

function OwnConsents({ patientId }: { readonly patientId: string }) {
  const consents = useQuery(consentsQuery(patientId));
  if (consents.isPending) return <SkeletonLines lines={6} label="Loading your consents" />;
  if (consents.isError) {
    return <ErrorState error={consents.error} onRetry={() => void consents.refetch()} />;
  }
  return (
    <>
      <div className="consent-cards">
        {CONSENT_KINDS.map((kind) => (
          <ConsentCard
            key={kind}
            kind={kind}
            patientId={patientId}
            planId={null}
            newest={consents.data.find((one) => one.body.kind === kind)}
            forPatient
          />
        ))}
      </div>
      <ConsentHistory consents={consents.data} />
    </>
  );
}
