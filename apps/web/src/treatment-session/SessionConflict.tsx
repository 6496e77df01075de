import { useEffect } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { mergeParts } from "./merge-parts.ts";
import { partsOf, type SessionParts, type SessionRecord } from "./record/session-record.ts";

interface SessionConflictProps {
  readonly base: SessionParts;
  readonly mine: SessionParts;
  readonly theirs: SessionRecord;
  readonly onResolve: (chosen: SessionParts) => void;
}

const PART_WORDS: Readonly<Partial<Record<keyof SessionParts, string>>> = {
  checklist: "Checklist",
  rescreen: "What changed since last time",
  numbing: "Numbing",
  needling: "Needling times",
  cartridges: "Cartridges",
  zones: "Zones",
  pain: "Pain",
  products: "Products",
  coTherapy: "Co-therapy",
  photographs: "Pictures",
  aftercare: "Aftercare",
  note: "Note",
};

/** Two people wrote at once: what does not meet is joined at once, the rest is chosen. */
export function SessionConflict({ base, mine, theirs, onResolve }: SessionConflictProps) {
  const other = partsOf(theirs);
  const { merged, meet } = mergeParts(base, mine, other);
  const joins = theirs.status === "draft" && meet.length === 0;
  useEffect(() => {
    if (joins) onResolve(merged);
  });
  if (joins) return null;
  const who = theirs.authorName ?? "Someone else";
  if (theirs.status !== "draft") {
    return (
      <Notice tone="warning" title="This session was signed meanwhile" announce>
        {theirs.signedByName ?? "Someone"} signed it. What you entered still shows here; note what
        matters, then load the page anew and choose Amend.
      </Notice>
    );
  }
  const theirParts = Object.fromEntries(meet.map((part) => [part, other[part]]));
  return (
    <Dialog
      open
      mustAnswer
      title="Two people wrote here"
      onClose={() => undefined}
      actions={
        <>
          <Button onClick={() => onResolve({ ...merged, ...theirParts } as SessionParts)}>
            Keep theirs
          </Button>
          <Button tone="main" onClick={() => onResolve(merged)}>
            Keep mine
          </Button>
        </>
      }
    >
      <p>{who} saved while you were writing. Everything else is joined; these parts differ:</p>
      <ul>
        {meet.map((part) => (
          <li key={part}>{PART_WORDS[part] ?? part}</li>
        ))}
      </ul>
    </Dialog>
  );
}
