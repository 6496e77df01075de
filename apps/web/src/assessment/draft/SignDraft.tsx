import type { Screening } from "@anagen/treatment";
import { useQueryClient } from "@tanstack/react-query";
import { Signature } from "lucide-react";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { assessmentQuery, signAssessment } from "../record/assessment.ts";
import { useIsClinician } from "../record/roles.ts";
import { type AssessmentSaver, assessmentDrafts } from "./assessment-drafts.ts";

interface SignDraftProps {
  readonly saver: AssessmentSaver;
  readonly siteId: string;
  readonly screening: Screening;
}

/** The end of the questionnaire: sign and lock, or why one may not. */
export function SignDraft({ saver, siteId, screening }: SignDraftProps) {
  const clinician = useIsClinician(siteId);
  const queries = useQueryClient();
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = screening.missing.length;

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
      const { data } = await signAssessment(saver.id, saver.etag);
      assessmentDrafts.forget(saver.id);
      say({ message: "Assessment signed and locked" });
      await queries.invalidateQueries({ queryKey: assessmentQuery(data.id).queryKey });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? problem?.title ?? "Not signed." });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  if (!clinician) {
    return (
      <Notice title="A clinician signs">
        Your role may fill in this draft, not sign it. It is saved, and it waits on Today for a
        clinician of this site.
      </Notice>
    );
  }
  return (
    <div className="sign-draft">
      <div>
        <h3>Done with the questions?</h3>
        <p className="quiet">
          {open === 0
            ? "No answer is missing that a rule needs."
            : `${open} ${open === 1 ? "answer is" : "answers are"} missing; the decision will say so.`}
        </p>
      </div>
      <Button tone="main" icon={Signature} onClick={() => setAsking(true)}>
        Sign and lock
      </Button>
      <ConfirmDialog
        open={asking}
        title="Sign and lock this assessment?"
        confirm="Sign and lock"
        busy={busy}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <p>
          It is kept with your name and the time, and cannot be changed afterwards. A correction
          later is an amendment with a reason; both versions stay.
        </p>
      </ConfirmDialog>
    </div>
  );
}
