import { Link } from "@tanstack/react-router";
import { Flag, Lock } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { shortDay } from "../elements/records/days.ts";
import { dayOf } from "../elements/records/instants.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { Section } from "../elements/structure/Columns.tsx";
import { endTrial, READ_ANEW, sealTrial, type TrialOfOne } from "./trial-data.ts";

interface NextStepProps {
  readonly trial: TrialOfOne;
  readonly patientId: string;
  readonly clinician: boolean;
}

/** The one step that a clinician takes next: sealing the design, or ending the trial. */
export function NextStep({ trial, patientId, clinician }: NextStepProps) {
  const { sealedAt, endedAt, planId, results, design } = trial.body;
  const [asking, setAsking] = useState(false);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: () => setAsking(false) });
  const sealed = sealedAt !== null;
  const open = 2 * design.pairs - results.length;
  return (
    <Section title={endedAt === null ? "What comes next" : "How it stands"}>
      {trouble === null ? null : (
        <Notice tone="problem" title="Not done" announce>
          {trouble}
        </Notice>
      )}
      <p>{nextWords(trial, clinician)}</p>
      {clinician && endedAt === null ? (
        <div>
          <Button
            tone={sealed ? "plain" : "main"}
            icon={sealed ? Flag : Lock}
            onClick={() => setAsking(true)}
          >
            {sealed ? "End the trial" : "Draw and seal"}
          </Button>
        </div>
      ) : null}
      <p>
        <Link to="/patients/$patientId/plans/$planId" params={{ patientId, planId }}>
          The plan it belongs to
        </Link>
      </p>
      <ConfirmDialog
        open={asking}
        title={sealed ? "End the trial for good?" : "Draw and seal the allocation?"}
        confirm={sealed ? "End and open all" : "Draw and seal"}
        busy={busy}
        onConfirm={() =>
          void (sealed
            ? act(() => endTrial(trial), "Ended; the whole allocation is open")
            : act(() => sealTrial(trial), "Drawn and sealed"))
        }
        onClose={() => setAsking(false)}
      >
        {sealed ? (
          <p>
            Every allocation is opened and the pairs are compared. Nothing can be entered
            afterwards.
            {open > 0
              ? ` ${open} of ${2 * design.pairs} results are still missing; pairs without both are left out.`
              : ""}
          </p>
        ) : (
          <p>
            Chance decides each pair by itself, and nobody sees it yet. The design cannot be changed
            afterwards. The patient has agreed to a choice by chance; consents stand under Consents.
          </p>
        )}
      </ConfirmDialog>
    </Section>
  );
}

function nextWords({ body }: TrialOfOne, clinician: boolean): string {
  const { sealedAt, endedAt, revealed, design } = body;
  if (endedAt !== null) return `Ended on ${shortDay(dayOf(endedAt))}. Nothing can be entered now.`;
  if (sealedAt === null) {
    return clinician
      ? "Ask the patient whether chance may decide. Then draw the allocation: it is sealed at once."
      : "A clinician draws and seals the allocation.";
  }
  const next = revealed.length + 1;
  const pair = design.unit === "halves" ? `session ${next}` : `the first period of pair ${next}`;
  const show = next <= design.pairs ? `Show the allocation right before ${pair}. ` : "";
  return `${show}Enter what was measured by place; whoever measures need not know which is which.`;
}
