import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { ConfirmDialog } from "../../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { AdjustmentsList } from "../changes/AdjustmentsList.tsx";
import { ChangesList } from "../changes/ChangesList.tsx";
import { usePlanSteps } from "../changes/usePlanSteps.ts";
import { GoalField } from "../controls/GoalField.tsx";
import { PlanControls } from "../controls/PlanControls.tsx";
import { PlanSheet } from "../PlanSheet.tsx";
import { livePlan } from "../record/live-plan.ts";
import { amendPlan, type PlanRecord, planRecordQuery } from "../record/plan-record.ts";
import { sitePricesQuery } from "../record/site-prices.ts";

interface AmendPlanProps {
  readonly record: PlanRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
  readonly onClose: () => void;
}

/** A new version after the signed one: the same controls, a reason, and one signature. */
export function AmendPlan({ record, etag, back, onClose }: AmendPlanProps) {
  const [today] = useState(todayHere);
  const [preferences, setPreferences] = useState(record.body.preferences);
  const [refusal, setRefusal] = useState<{ path: string; allowed: string } | null>(null);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const prices = useQuery(sitePricesQuery(record.siteId)).data ?? null;
  const queries = useQueryClient();
  const say = useToast();
  const work = (wish: typeof preferences) => livePlan(record.body, wish, { today, prices });
  const steps = usePlanSteps(preferences, (next) => {
    const { refusal: refused } = work(next);
    setRefusal(refused);
    if (refused === null) setPreferences(next);
  });
  const plan = work(preferences).plan ?? record.body.plan;
  if (plan === null) return null;

  async function amend(): Promise<void> {
    setBusy(true);
    try {
      await amendPlan(record.id, { preferences, reason: reason.trim() }, etag);
      say({ message: "Amended: a new version, signed and locked" });
      await queries.invalidateQueries({ queryKey: planRecordQuery(record.id).queryKey });
      onClose();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? problem?.title ?? "Not amended." });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <>
      <PageHeader
        title="Amend the plan"
        back={back}
        lede="The signed version stays as it is; this makes a new one after it."
      />
      <PlanSheet
        plan={plan}
        today={today}
        asideLabel="Change the plan"
        aside={
          <>
            <section className="plan-panel" aria-label="Controls">
              <PlanControls {...{ plan, preferences, prices, steps, refusal, today }} />
            </section>
            <div className="plan-panel">
              <ChangesList before={record.body.plan} after={plan} onUndo={steps.undo} />
            </div>
            <AdjustmentsList adjustments={plan.adjustments} />
            <GoalField preferences={preferences} steps={steps} />
            <TextAreaField
              label="Why is it amended?"
              value={reason}
              onChange={setReason}
              error={missing && reason.trim() === "" ? "A reason is needed." : undefined}
            />
            <div className="row">
              <Button onClick={onClose}>Leave it as signed</Button>
              <Button
                tone="main"
                onClick={() => (reason.trim() === "" ? setMissing(true) : setAsking(true))}
              >
                Sign the amendment
              </Button>
            </div>
          </>
        }
      />
      <ConfirmDialog
        open={asking}
        title="Sign this amendment?"
        confirm="Sign and lock"
        busy={busy}
        onConfirm={() => void amend()}
        onClose={() => setAsking(false)}
      >
        <p>Both versions stay, with your name, the time and the reason: {reason.trim()}</p>
      </ConfirmDialog>
    </>
  );
}
