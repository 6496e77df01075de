import { useQuery } from "@tanstack/react-query";
import { FlaskConical } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import type { Planned } from "./design-form.ts";
import { StartTrialDialog } from "./StartTrialDialog.tsx";
import { TrialLinks } from "./TrialLinks.tsx";
import { trialsQuery } from "./trial-data.ts";

interface PlanTrialsProps {
  readonly patientId: string;
  readonly planId: string;
  readonly planned: Planned;
  /** Whether the reader may start one here. */
  readonly mayStart: boolean;
}

/** The trials that belong to a signed plan, and the way to a new one. Never shown to the patient. */
export function PlanTrials({ patientId, planId, planned, mayStart }: PlanTrialsProps) {
  const { data, error, refetch } = useQuery(trialsQuery(patientId));
  const [starting, setStarting] = useState(false);
  const trials = (data ?? []).filter(({ body }) => body.planId === planId);
  if (!mayStart && trials.length === 0) return null;
  return (
    <section className="one-trial-plan" aria-labelledby="plan-trials">
      <h2 id="plan-trials">Trial in this person</h2>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {trials.length > 0 ? (
        <TrialLinks patientId={patientId} trials={trials} />
      ) : (
        <p className="quiet">
          Where two depths or intervals are both within the plan, chance can decide, and the pairs
          are compared.
        </p>
      )}
      {mayStart ? (
        <div>
          <Button icon={FlaskConical} onClick={() => setStarting(true)}>
            Compare two ways
          </Button>
        </div>
      ) : null}
      {starting ? (
        <StartTrialDialog
          patientId={patientId}
          planId={planId}
          planned={planned}
          onClose={() => setStarting(false)}
        />
      ) : null}
    </section>
  );
}
