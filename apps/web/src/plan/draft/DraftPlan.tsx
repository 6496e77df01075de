import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { SaveStatus } from "../../drafts/SaveStatus.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { PageHeader } from "../../elements/structure/PageHeader.tsx";
import { AdjustmentsList } from "../changes/AdjustmentsList.tsx";
import { ChangesList } from "../changes/ChangesList.tsx";
import { usePlanSteps } from "../changes/usePlanSteps.ts";
import { GoalField } from "../controls/GoalField.tsx";
import { PlanControls } from "../controls/PlanControls.tsx";
import { PlanFiles } from "../PlanFiles.tsx";
import { PlanSheet } from "../PlanSheet.tsx";
import { livePlan } from "../record/live-plan.ts";
import type { PlanRecord, Preferences } from "../record/plan-record.ts";
import { sitePricesQuery } from "../record/site-prices.ts";
import { OutOfDate } from "./OutOfDate.tsx";
import { PlanConflict } from "./PlanConflict.tsx";
import { planDrafts } from "./plan-drafts.ts";
import { NotToBeSignedYet, SignPlan } from "./SignPlan.tsx";

interface DraftPlanProps {
  readonly record: PlanRecord;
  readonly etag: string | null;
  readonly back: ReactNode;
}

/** A draft: the plan, and the controls that move it; each move is worked out here and saved. */
export function DraftPlan({ record: opened, etag, back }: DraftPlanProps) {
  const [saver] = useState(() => planDrafts.saverFor(opened, etag));
  const { content: preferences, state, record } = useSyncExternalStore(saver.watch, saver.view);
  const [today] = useState(todayHere);
  const prices = useQuery(sitePricesQuery(opened.siteId)).data ?? null;
  const [refusal, setRefusal] = useState<{ path: string; allowed: string } | null>(null);
  const work = (wish: Preferences) => livePlan(record.body, wish, { today, prices });

  const steps = usePlanSteps(preferences, (next) => {
    const { refusal: refused } = work(next);
    setRefusal(refused);
    if (refused === null) saver.change(() => next);
  });
  // Untouched, the plan stands as it was kept; moved, it is worked out here at once.
  const untouched = preferences === record.body.preferences;
  const plan = untouched ? record.body.plan : (work(preferences).plan ?? record.body.plan);
  if (plan === null) return null;
  const before = steps.before === null ? null : work(steps.before).plan;

  return (
    <>
      <PageHeader
        title="Plan"
        back={back}
        lede="A proposed course. Move a control, and see what follows."
        actions={
          <>
            <SaveStatus state={state} />
            <SignPlan saver={saver} record={record} />
          </>
        }
      />
      {state.kind === "conflict" ? (
        <PlanConflict
          base={record.body.preferences}
          mine={preferences}
          theirs={state.theirs}
          onResolve={(chosen) => saver.rebase(state.theirs, chosen)}
        />
      ) : null}
      {untouched && plan.startDate.value < today ? (
        <OutOfDate
          day={plan.startDate.value}
          onRenew={() => saver.change(() => ({ ...preferences }))}
        />
      ) : null}
      {record.body.plan === null ? (
        <Notice tone="warning" title="The server offers no plan any more" announce>
          {record.body.whyNoPlan}
        </Notice>
      ) : null}
      <NotToBeSignedYet record={record} />
      <PlanSheet
        plan={plan}
        files={<PlanFiles id={record.id} plan={plan} />}
        today={today}
        asideLabel="Change the plan"
        onZones={(zones) => steps.move("zones", { zones })}
        aside={
          <>
            <section className="plan-panel screen-only" aria-label="Controls">
              <PlanControls
                plan={plan}
                preferences={preferences}
                prices={prices}
                steps={steps}
                refusal={refusal}
                today={today}
              />
            </section>
            <div className="plan-panel screen-only">
              <ChangesList
                before={before}
                after={work(preferences).plan ?? plan}
                onUndo={steps.undo}
              />
            </div>
            <AdjustmentsList adjustments={plan.adjustments} />
            <div className="screen-only">
              <GoalField preferences={preferences} steps={steps} />
            </div>
          </>
        }
      />
    </>
  );
}
