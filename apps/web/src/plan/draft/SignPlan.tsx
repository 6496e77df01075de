import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Signature } from "lucide-react";
import { useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { type DecisionHead, decisionHeadQuery } from "../record/decision.ts";
import { type PlanRecord, planRecordQuery, signPlan } from "../record/plan-record.ts";
import { type PlanSaver, planDrafts } from "./plan-drafts.ts";

interface SignPlanProps {
  readonly saver: PlanSaver;
  readonly record: PlanRecord;
}

/** The one button that signs and locks, once nothing stands before it. */
export function SignPlan({ saver, record }: SignPlanProps) {
  const decision = useQuery(decisionHeadQuery(record.body.decisionId));
  const queries = useQueryClient();
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  async function sign(): Promise<void> {
    setBusy(true);
    try {
      await saver.saveNow();
      if (saver.unsaved || saver.view().state.kind !== "saved") {
        throw new Problem({ status: 0, title: "Not signed: the last change is not saved yet." });
      }
      await signPlan(record.id, saver.etag);
      planDrafts.forget(record.id);
      say({ message: "Plan signed and locked" });
      await queries.invalidateQueries({ queryKey: planRecordQuery(record.id).queryKey });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? problem?.title ?? "Not signed." });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  if (openQuestion(decision.data) !== null) return null;
  return (
    <>
      <Button tone="main" icon={Signature} onClick={() => setAsking(true)}>
        Sign and lock
      </Button>
      <ConfirmDialog
        open={asking}
        title="Sign and lock this plan?"
        confirm="Sign and lock"
        busy={busy}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <p>
          It is kept with your name and the time, and cannot be changed afterwards. A later change
          is an amendment with a reason; both versions stay.
        </p>
      </ConfirmDialog>
    </>
  );
}

/** What of the decision still stands before a signature; null when nothing does. */
function openQuestion(decision: DecisionHead | undefined): string | null {
  if (decision === undefined) return null;
  if (decision.status === "draft") return "The decision is not signed yet.";
  const { outcome } = decision.body;
  return outcome === "proceed"
    ? null
    : `The decision is ${outcome ?? "open"}; a plan is signed only on proceed.`;
}

/** Why this plan cannot be signed yet, with the way to the decision. */
export function NotToBeSignedYet({ record }: { readonly record: PlanRecord }) {
  const open = openQuestion(useQuery(decisionHeadQuery(record.body.decisionId)).data);
  if (open === null) return null;
  return (
    <Notice title="Before this plan can be signed">
      {open}{" "}
      <Link
        to="/patients/$patientId/decisions/$decisionId"
        params={{ patientId: record.patientId, decisionId: record.body.decisionId }}
      >
        Open the decision
      </Link>
    </Notice>
  );
}
