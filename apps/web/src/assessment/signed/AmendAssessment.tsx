import { type Facts, screen } from "@anagen/treatment";
import { type FormEvent, useMemo, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Columns } from "../../elements/structure/Columns.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { contentOf } from "../draft/assessment-drafts.ts";
import type { AssessmentProps } from "../draft/DraftAssessment.tsx";
import { differences } from "../draft/differences.ts";
import { LiveDecision } from "../live/LiveDecision.tsx";
import { Questionnaire } from "../questionnaire/Questionnaire.tsx";
import type { StepId } from "../questionnaire/steps.ts";
import { amendAssessment } from "../record/assessment.ts";

const SHORTEST_REASON = 10;

interface AmendProps extends AssessmentProps {
  readonly onLeave: () => void;
  readonly onAmended: () => void;
}

/** Corrects a signed assessment: the same questions, then a reason, then a new signed version. */
export function AmendAssessment({ record, etag, patient, back, onLeave, onAmended }: AmendProps) {
  const original = useMemo(() => contentOf(record), [record]);
  const [content, setContent] = useState(original);
  const [step, setStep] = useState<StepId>("person");
  const [reason, setReason] = useState("");
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const say = useToast();
  const today = todayHere();
  const screening = useMemo(() => screen(content.facts), [content.facts]);
  const changes = differences(original, content);
  const ready = changes.length > 0 && reason.trim().length >= SHORTEST_REASON;

  async function amend(): Promise<void> {
    setBusy(true);
    try {
      await amendAssessment(record.id, { ...content, reason: reason.trim() }, etag);
      say({ message: "Amendment signed; both versions are kept" });
      onLeave();
      onAmended();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? problem?.title ?? "Not amended." });
      setBusy(false);
      setAsking(false);
    }
  }

  const draft = {
    content: { ...content, step },
    base: { ...original, step },
    state: { kind: "saved", at: null } as const,
    changeFacts: (next: (before: Facts) => Partial<Facts>) =>
      setContent((before) => ({ ...before, facts: { ...before.facts, ...next(before.facts) } })),
    changeNotes: (notes: string) => setContent((before) => ({ ...before, notes })),
    goTo: setStep,
  };

  return (
    <div className="assessing">
      <PageHeader
        title="Amend the assessment"
        back={back}
        lede="Correct the answers, then say why. The signed version stays as it is."
        actions={<Button onClick={onLeave}>Leave without amending</Button>}
      />
      <Columns
        asideLabel="Decision"
        aside={<LiveDecision screening={screening} facts={content.facts} today={today} />}
        sticky
      >
        <Questionnaire
          draft={draft}
          step={step}
          screening={screening}
          patient={patient}
          today={today}
          ending={null}
        />
        <form
          className="stack amend-reason"
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            if (ready) setAsking(true);
          }}
        >
          <TextAreaField
            label="Reason for the amendment"
            hint={`At least ${SHORTEST_REASON} characters; it is kept with the new version. ${changes.length} ${changes.length === 1 ? "answer" : "answers"} changed so far.`}
            value={reason}
            onChange={setReason}
          />
          <div>
            <Button type="submit" tone="main" disabled={!ready}>
              Sign the amendment
            </Button>
          </div>
        </form>
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
    </div>
  );
}
