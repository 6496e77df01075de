import type { Plan } from "@anagen/treatment";
import { ArrowRight, Undo2 } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { planChanges } from "./plan-changes.ts";

interface ChangesListProps {
  readonly before: Plan | null;
  readonly after: Plan;
  readonly onUndo: () => void;
}

/** What the last move changed, old and new, and why. */
export function ChangesList({ before, after, onUndo }: ChangesListProps) {
  const changes = before === null ? [] : planChanges(before, after);
  return (
    <section className="plan-changes" aria-label="What changed">
      <div className="section-head">
        <h3>What changed</h3>
        {before ? (
          <Button small tone="quiet" icon={Undo2} onClick={onUndo}>
            Undo
          </Button>
        ) : null}
      </div>
      <div aria-live="polite">
        {changes.length === 0 ? (
          <p className="quiet">
            {before === null
              ? "Move a control: what follows from it shows here."
              : "Nothing in the plan changed by this."}
          </p>
        ) : (
          <dl className="plan-change-list">
            {changes.map(({ what, before: from, after: to, because }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd className="figures">
                  <del>
                    <span className="spoken">from </span>
                    {from}
                  </del>
                  <Icon of={ArrowRight} size={16} />
                  <ins>
                    <span className="spoken"> to </span>
                    {to}
                  </ins>
                </dd>
                {because ? <dd className="quiet small">{because}</dd> : null}
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}
