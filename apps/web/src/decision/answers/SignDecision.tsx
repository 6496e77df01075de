import { useQueryClient } from "@tanstack/react-query";
import { CircleDashed, Signature } from "lucide-react";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import {
  type DecisionAnswers,
  type DecisionRecord,
  decisionQuery,
  signDecision,
} from "../record/decision.ts";
import { type DecisionSaver, decisionDrafts } from "./decision-drafts.ts";
import { openPoints } from "./grouped.ts";

interface SignDecisionProps {
  readonly saver: DecisionSaver;
  readonly record: DecisionRecord;
  readonly answers: DecisionAnswers;
  readonly clinician: boolean;
}

/** What is left to do, then sign and lock. */
export function SignDecision({ saver, record, answers, clinician }: SignDecisionProps) {
  const queries = useQueryClient();
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = openPoints(record.body.screening, answers);

  async function sign(): Promise<void> {
    setBusy(true);
    try {
      await saver.saveNow();
      if (saver.unsaved || saver.view().state.kind !== "saved") {
        throw new Problem({
          status: 0,
          title: "Not signed: the last answers are not saved yet. They are kept here.",
        });
      }
      await signDecision(saver.id, saver.etag);
      decisionDrafts.forget(saver.id);
      say({ message: "Decision signed and locked" });
      await queries.invalidateQueries({ queryKey: decisionQuery(saver.id).queryKey });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      const first = problem?.errors[0]?.message;
      say({ tone: "failed", message: first ?? problem?.detail ?? problem?.title ?? "Not signed." });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  if (!clinician) {
    return (
      <Notice title="A clinician decides and signs">
        Your role may read this decision, not sign it.
      </Notice>
    );
  }
  return (
    <div className="sign-draft">
      <div>
        <h3>{open.length === 0 ? "Ready to sign" : "Before signing"}</h3>
        {open.length === 0 ? (
          <p className="quiet">Every finding is answered and the outcome is chosen.</p>
        ) : (
          <ul className="open-points" aria-live="polite">
            {open.map((point) => (
              <li key={point}>
                <Icon of={CircleDashed} size={16} /> {point}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button
        tone="main"
        icon={Signature}
        disabled={open.length > 0}
        onClick={() => setAsking(true)}
      >
        Sign and lock
      </Button>
      <ConfirmDialog
        open={asking}
        title="Sign and lock this decision?"
        confirm="Sign and lock"
        busy={busy}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <div className="stack stack-close">
          {answers.outcome ? <DecisionBadge decision={answers.outcome} /> : null}
          <p>
            Your answers, reasons and this outcome are kept with your name and the time. A
            correction later is an amendment with a reason; both versions stay.
          </p>
        </div>
      </ConfirmDialog>
    </div>
  );
}
