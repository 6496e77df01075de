import { useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { wishesInWords } from "../changes/wishes-in-words.ts";
import type { PlanRecord, Preferences } from "../record/plan-record.ts";
import { mergedWishes } from "./merge-wishes.ts";

interface PlanConflictProps {
  /** What both began with. */
  readonly base: Preferences;
  readonly mine: Preferences;
  readonly theirs: PlanRecord;
  readonly onResolve: (chosen: Preferences) => void;
}

/** Two people moved the same draft: both sets of wishes side by side; one is chosen, none is lost. */
export function PlanConflict({ base, mine, theirs, onResolve }: PlanConflictProps) {
  const [open, setOpen] = useState(true);
  const who = theirs.authorName ?? "Someone else";
  if (theirs.status !== "draft") {
    return (
      <Notice tone="warning" title="This plan was signed meanwhile" announce>
        {theirs.signedByName ?? "Someone"} signed it. What you chose still shows here; note what
        matters, then load the page anew and choose Amend.
      </Notice>
    );
  }
  const own = new Map(wishesInWords(mine));
  const both = mergedWishes(base, mine, theirs.body.preferences);
  return (
    <>
      <Notice tone="warning" title={`${who} changed this plan too`} announce>
        <Button small onClick={() => setOpen(true)}>
          Compare both
        </Button>
      </Notice>
      <Dialog
        open={open}
        wide
        title="Two versions of this plan"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => onResolve(theirs.body.preferences)}>Keep theirs</Button>
            <Button tone={both === null ? "main" : "plain"} onClick={() => onResolve(mine)}>
              Keep mine
            </Button>
            {both === null ? null : (
              <Button tone="main" onClick={() => onResolve(both)}>
                Keep both changes
              </Button>
            )}
          </>
        }
      >
        <p>
          {who} saved while you were at it. Nothing is lost until you choose.{" "}
          {both === null ? "You both changed the same thing." : "You changed different things."}
        </p>
        <table className="table">
          <caption className="spoken">Both versions</caption>
          <thead>
            <tr>
              <th scope="col">Asked</th>
              <th scope="col">Yours</th>
              <th scope="col">Theirs</th>
            </tr>
          </thead>
          <tbody>
            {wishesInWords(theirs.body.preferences).map(([label, value]) => (
              <tr key={label}>
                <td data-label="Asked">{label}</td>
                <td data-label="Yours">{own.get(label)}</td>
                <td data-label="Theirs">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
    </>
  );
}
