import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { Columns, Section } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { AnswersForm } from "../answers/AnswersForm.tsx";
import { DecisionAside } from "../answers/DecisionAside.tsx";
import type { DecisionProps } from "../answers/DraftDecision.tsx";
import { openPoints } from "../answers/grouped.ts";
import { amendDecision, answersOf, SHORTEST_REASON } from "../record/decision.ts";

interface AmendDecisionProps extends DecisionProps {
  readonly onLeave: () => void;
  readonly onAmended: () => void;
}

/** Corrects a signed decision: the same form, a reason, a new signed version. */
export function AmendDecision(props: AmendDecisionProps) {
  const { record, etag, facts, back, onLeave, onAmended } = props;
  const [answers, setAnswers] = useState(() => answersOf(record));
  const [reason, setReason] = useState("");
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const say = useToast();
  const open = openPoints(record.body.screening, answers);
  const ready = open.length === 0 && reason.trim().length >= SHORTEST_REASON;

  async function amend(): Promise<void> {
    setBusy(true);
    try {
      await amendDecision(record.id, { ...answers, reason: reason.trim() }, etag);
      say({ message: "Amendment signed; both versions are kept" });
      onLeave();
      onAmended();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      const first = problem?.errors[0]?.message;
      say({ tone: "failed", message: first ?? problem?.detail ?? "Not amended." });
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <>
      <PageHeader
        title="Amend the decision"
        back={back}
        lede="The signed version stays as it is."
        actions={<Button onClick={onLeave}>Leave without amending</Button>}
      />
      <Columns aside={<DecisionAside record={record} />} asideLabel="What the rules suggest" sticky>
        <AnswersForm
          screening={record.body.screening}
          facts={facts}
          answers={answers}
          onChange={setAnswers}
          clinician
        />
        <Section title="Reason">
          <TextAreaField
            label="Reason for the amendment"
            hint={`At least ${SHORTEST_REASON} characters. ${open.join(" ")}`}
            value={reason}
            onChange={setReason}
          />
          <div>
            <Button tone="main" disabled={!ready} onClick={() => setAsking(true)}>
              Sign the amendment
            </Button>
          </div>
        </Section>
      </Columns>
      <ConfirmDialog
        open={asking}
        title="Sign this amendment?"
        confirm="Sign and lock"
        busy={busy}
        onConfirm={() => void amend()}
        onClose={() => setAsking(false)}
      >
        <p>A new version is made with your name, the time and the reason. Both versions stay.</p>
      </ConfirmDialog>
    </>
  );
}
