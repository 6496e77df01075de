import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { sameContent } from "../../drafts/same-content.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { Stepper } from "../../elements/structure/Stepper.tsx";
import { useWarnBeforeLeaving } from "../../patients/useWarnBeforeLeaving.ts";
import {
  amendSession,
  partsOf,
  type SessionParts,
  type SessionRecord,
  type StepId,
  sessionQuery,
} from "../record/session-record.ts";
import { STEP_WORDS } from "../session-words.ts";
import { SessionStep } from "../steps/SessionStep.tsx";

interface AmendSessionProps {
  readonly record: SessionRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
  readonly onClose: () => void;
}

/** A new version after the signed one: only the parts that were changed, with a reason. */
export function AmendSession({ record, etag, back, onClose }: AmendSessionProps) {
  const [signed] = useState(() => partsOf(record));
  const [parts, setParts] = useState<SessionParts>(signed);
  const [step, setStep] = useState<StepId>("needling");
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [today] = useState(todayHere);
  const queries = useQueryClient();
  const say = useToast();
  const changed = changedParts(signed, parts);
  const count = Object.keys(changed).length;
  useWarnBeforeLeaving(count > 0);

  async function amend(): Promise<void> {
    setBusy(true);
    setTrouble(null);
    try {
      await amendSession(record.id, { ...changed, reason: reason.trim() }, etag);
      say({ message: "Amended: a new version, signed and locked" });
      await queries.invalidateQueries({ queryKey: sessionQuery(record.id).queryKey });
      onClose();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      setTrouble(problem?.errors[0]?.message ?? problem?.detail ?? "Not amended. Try again.");
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="session">
      <PageHeader
        title={`Amend session ${record.body.number}`}
        documentTitle="Session"
        back={back}
        lede="The signed version stays as it is; this makes a new one after it."
        actions={<Button onClick={onClose}>Leave it as signed</Button>}
      />
      <div className="session-steps">
        <Stepper
          label="Steps of the session"
          current={step}
          onGo={(id) => setStep(id as StepId)}
          steps={STEP_WORDS.map(({ id, label }) => ({ id, label, state: "done" as const }))}
        />
      </div>
      <SessionStep
        step={step}
        parts={parts}
        change={(next) => setParts((before) => ({ ...before, ...next(before) }))}
        record={record}
        today={today}
      />
      <section className="session-next" aria-label="Sign the amendment">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not amended" announce>
            {trouble}
          </Notice>
        )}
        <TextAreaField label="Why is it amended?" value={reason} onChange={setReason} rows={2} />
        <Button
          tone="main"
          busy={busy}
          disabled={count === 0 || reason.trim() === ""}
          onClick={() => void amend()}
        >
          Sign the amendment
        </Button>
        <p className="quiet" aria-live="polite">
          {count === 0 ? "Nothing is changed yet." : `${count} of its parts changed.`}
        </p>
      </section>
    </div>
  );
}

function changedParts(signed: SessionParts, parts: SessionParts): Partial<SessionParts> {
  const keys = Object.keys(parts) as (keyof SessionParts)[];
  return Object.fromEntries(
    keys.filter((key) => !sameContent(signed[key], parts[key])).map((key) => [key, parts[key]]),
  ) as Partial<SessionParts>;
}
