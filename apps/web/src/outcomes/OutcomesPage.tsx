import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { Flag } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { BackToPatient } from "../patient/BackToPatient.tsx";
import { isClinician } from "../settings/roles.ts";
import { useSession } from "../sign-in/session.ts";
import { ConcernSeen } from "./ConcernSeen.tsx";
import { IsItWorking } from "./IsItWorking.tsx";
import { OutcomeEntry } from "./OutcomeEntry.tsx";
import { OutcomeLine } from "./OutcomeLine.tsx";
import { type Outcome, outcomesQuery, READ_ANEW, signOutcome } from "./outcome-data.ts";
import "./outcomes.css";

/** What was measured and asked at each milestone, and whether it works. */
export function OutcomesPage() {
  const { patientId } = useParams({ from: "/signed-in/patients/$patientId/outcomes" });
  const { concern } = useSearch({ from: "/signed-in/patients/$patientId/outcomes" });
  const { user } = useSession();
  const outcomes = useQuery(outcomesQuery(patientId));
  const [entering, setEntering] = useState<"new" | Outcome | null>(null);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW });
  const clinician = isClinician(user);
  return (
    <>
      <PageHeader
        title="Outcomes"
        back={<BackToPatient patientId={patientId} />}
        lede="Measured and asked at each milestone. A change under the error of measurement is no change."
        actions={
          entering === null ? (
            <Button tone="main" icon={Flag} onClick={() => setEntering("new")}>
              Enter a milestone
            </Button>
          ) : null
        }
      />
      {entering === null ? (
        <div className="stack">
          {concern !== undefined && clinician ? <ConcernSeen concernId={concern} /> : null}
          <IsItWorking patientId={patientId} />
          <Section title="Milestones">
            {outcomes.isPending ? <SkeletonLines lines={4} label="Loading the milestones" /> : null}
            {outcomes.isError ? (
              <ErrorState error={outcomes.error} onRetry={() => void outcomes.refetch()} />
            ) : null}
            {trouble === null ? null : (
              <Notice tone="problem" title="Not signed" announce>
                {trouble}
              </Notice>
            )}
            {outcomes.data?.length === 0 ? (
              <p className="quiet">
                None yet. The one before the first session is what everything is compared with.
              </p>
            ) : null}
            <ul>
              {(outcomes.data ?? []).map((outcome) => (
                <OutcomeLine
                  key={outcome.id}
                  outcome={outcome}
                  actions={
                    outcome.status === "draft" ? (
                      <>
                        <Button small onClick={() => setEntering(outcome)}>
                          Go on<span className="spoken"> with {outcome.body.milestone}</span>
                        </Button>
                        {clinician ? (
                          <Button
                            small
                            busy={busy}
                            onClick={() => void act(() => signOutcome(outcome), "Signed")}
                          >
                            Sign<span className="spoken"> {outcome.body.milestone}</span>
                          </Button>
                        ) : null}
                      </>
                    ) : null
                  }
                />
              ))}
            </ul>
          </Section>
        </div>
      ) : (
        <OutcomeEntry
          patientId={patientId}
          draft={entering === "new" ? null : entering}
          onClose={() => setEntering(null)}
        />
      )}
    </>
  );
}
