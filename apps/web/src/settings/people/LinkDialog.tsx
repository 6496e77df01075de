import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { ShownOnce } from "../../elements/actions/ShownOnce.tsx";
import { shortDay } from "../../elements/records/days.ts";
import { dayOf, timeOf } from "../../elements/records/instants.ts";

export interface MadeLink {
  readonly name: string;
  readonly link: string;
  readonly expiresAt: string;
}

/** The one-time link, shown this once. */
export function LinkDialog({
  made,
  onClose,
}: {
  readonly made: MadeLink;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      open
      mustAnswer
      onClose={onClose}
      title={`One-time link for ${made.name}`}
      actions={
        <Button tone="main" onClick={onClose}>
          I have passed it on
        </Button>
      }
    >
      <div className="stack">
        <p>
          It signs in once, then asks for a password. It works until{" "}
          {shortDay(dayOf(made.expiresAt))}, {timeOf(made.expiresAt)}, and is not shown again. Give
          it to the person yourself; whoever has it can sign in.
        </p>
        <ShownOnce label="One-time link" text={made.link} />
      </div>
    </Dialog>
  );
}
