import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ChecksOfPatient } from "../checks/ChecksOfPatient.tsx";
import { Button } from "../elements/actions/Button.tsx";
import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { todayHere } from "../elements/records/days.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { isClinician } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { HaltsNotice } from "./HaltsNotice.tsx";
import { SideEffectCard } from "./SideEffectCard.tsx";
import { SideEffectDialog } from "./SideEffectDialog.tsx";
import { sideEffectsQuery, wordsQuery } from "./side-effect-data.ts";
import "./side-effects.css";

/** Every side effect of one person, each followed until it has ended. */
export function SideEffectsPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/side-effects" });
  const { user } = useSession();
  const effects = useQuery(sideEffectsQuery(patientId));
  const words = useQuery(wordsQuery);
  const [entering, setEntering] = useState(false);
  const clinician = isClinician(user);
  const items = [...(effects.data?.items ?? [])].sort(
    (a, b) => Number(b.status === "draft") - Number(a.status === "draft"),
  );
  return (
    <>
      <PageHeader
        title="Side effects"
        back={<BackToPatient patientId={patientId} />}
        lede="Each one stays open until it has ended and a clinician has closed it."
        actions={
          <>
            {clinician ? (
              <LinkButton to="/side-effect-counts">Counts of the clinic</LinkButton>
            ) : null}
            <Button tone="main" icon={Plus} onClick={() => setEntering(true)}>
              Enter a side effect
            </Button>
          </>
        }
      />
      {effects.isPending ? <SkeletonLines lines={6} label="Loading the side effects" /> : null}
      {effects.isError ? (
        <ErrorState error={effects.error} onRetry={() => void effects.refetch()} />
      ) : null}
      {effects.data ? (
        <div className="stack">
          <HaltsNotice halts={effects.data.halts} />
          <ChecksOfPatient patientId={patientId} clinician={clinician} />
          <Section title="On record">
            {items.length === 0 ? (
              <p className="quiet">
                None entered. Nothing entered does not mean that nothing happened: ask at every
                visit.
              </p>
            ) : (
              <div className="effects">
                {items.map((effect) => (
                  <SideEffectCard
                    key={effect.id}
                    effect={effect}
                    words={words.data}
                    today={todayHere()}
                    clinician={clinician}
                  />
                ))}
              </div>
            )}
          </Section>
        </div>
      ) : null}
      {entering ? (
        <SideEffectDialog patientId={patientId} onClose={() => setEntering(false)} />
      ) : null}
    </>
  );
}
