import { useMemo, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import type { Assessment, DraftContent } from "../record/assessment.ts";
import { contentOf } from "./assessment-drafts.ts";
import { type Difference, differences, merged, movedSide, type Side } from "./differences.ts";

interface ConflictDialogProps {
  readonly base: DraftContent;
  readonly mine: DraftContent;
  readonly theirs: Assessment;
  readonly onResolve: (content: DraftContent) => void;
}

/** Two people saved the same draft: both versions side by side, field by field. */
export function ConflictDialog({ base, mine, theirs, onResolve }: ConflictDialogProps) {
  const someone = theirs.authorName ?? "someone else";
  const other = useMemo(() => contentOf(theirs), [theirs]);
  const fields = useMemo(() => differences(mine, other), [mine, other]);
  const [chosen, setChosen] = useState<ReadonlyMap<Difference["field"], Side>>(
    () =>
      new Map(
        fields.flatMap((one) => {
          const side = movedSide(one.field, base, mine, other);
          return side === null ? [] : [[one.field, side] as const];
        }),
      ),
  );
  const [open, setOpen] = useState(true);
  const undecided = fields.filter((one) => !chosen.has(one.field)).length;
  const choose = (field: Difference["field"], side: Side) =>
    setChosen((before) => new Map(before).set(field, side));
  if (!open) {
    return (
      <Button tone="main" onClick={() => setOpen(true)}>
        Compare both versions
      </Button>
    );
  }
  return (
    <Dialog
      open
      title="Two versions of this draft"
      onClose={() => setOpen(false)}
      actions={
        <>
          <p className="quiet" aria-live="polite">
            {undecided === 0 ? "All fields chosen." : `${undecided} to choose.`}
          </p>
          <Button
            tone="main"
            disabled={undecided > 0}
            onClick={() => onResolve(merged(mine, other, chosen))}
          >
            Keep what is chosen
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {someone} saved this draft while you were typing. Nothing is lost: choose for each field
          which answer stays. Fields that only one of you changed are chosen already.
        </p>
        {fields.map((one) => (
          <ChoiceGroup<Side>
            key={one.field}
            label={one.label}
            stacked
            value={chosen.get(one.field) ?? null}
            onChange={(side) => side && choose(one.field, side)}
            choices={[
              { value: "mine", label: one.mine, hint: "typed here" },
              { value: "theirs", label: one.theirs, hint: `saved by ${someone}` },
            ]}
          />
        ))}
      </div>
    </Dialog>
  );
}
