import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Columns } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { isClinician } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { DesignSection } from "./DesignSection.tsx";
import { NextStep } from "./NextStep.tsx";
import { PairsSection } from "./PairsSection.tsx";
import { ResultSection } from "./ResultSection.tsx";
import { SeenBy } from "./SeenBy.tsx";
import { trialQuery } from "./trial-data.ts";
import { stateWords, titleOf } from "./trial-words.ts";
import "./trial-of-one.css";

/** A trial in one person: its design, what chance gave each pair, what was measured, what it tells. */
export function TrialPage() {
  const { patientId, trialId } = useParams({
    from: "/signed-in/patients/$patientId/trials-of-one/$trialId",
  });
  const { user } = useSession();
  const { data: trial, error, isPending, refetch } = useQuery(trialQuery(trialId));
  const back = <BackToPatient patientId={patientId} />;
  if (trial === undefined) {
    return (
      <>
        <PageHeader title="Trial in one person" back={back} />
        {isPending ? <SkeletonLines lines={8} label="Loading the trial" /> : null}
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      </>
    );
  }
  const clinician = isClinician(user, trial.siteId);
  return (
    <>
      <PageHeader
        title={titleOf(trial.body.design)}
        back={back}
        lede={`Trial in one person. ${stateWords(trial)}.`}
      />
      <Columns
        asideFirstOnPhone={trial.body.endedAt === null}
        asideLabel="What comes next, and who saw what"
        aside={
          <>
            <NextStep trial={trial} patientId={patientId} clinician={clinician} />
            <SeenBy trial={trial} />
          </>
        }
      >
        {trial.body.endedAt === null ? null : <ResultSection trial={trial} />}
        <DesignSection trial={trial} />
        {trial.body.sealedAt === null ? null : <PairsSection trial={trial} />}
      </Columns>
    </>
  );
}
