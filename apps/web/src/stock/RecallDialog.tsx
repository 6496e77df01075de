import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { recallLot, STOCK_KEYS } from "./stock-data.ts";

interface RecallDialogProps {
  readonly siteId: string;
  readonly onClose: () => void;
}

/** From now on a lot is refused in every session; the people treated with it are listed. */
export function RecallDialog({ siteId, onClose }: RecallDialogProps) {
  const [lot, setLot] = useState("");
  const [reason, setReason] = useState("");
  const { busy, trouble, act } = useAct({ keys: STOCK_KEYS, onDone: onClose });
  const recall = () => void act((key) => recallLot(siteId, lot, reason, key), "Lot recalled");
  return (
    <Dialog
      open
      title="Recall a lot"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="danger" busy={busy} onClick={recall}>
            Recall
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>The lot is refused in every session from now on. The list of people follows at once.</p>
        {trouble === null ? null : (
          <Notice tone="problem" title="Not recalled" announce>
            {trouble}
          </Notice>
        )}
        <TextField label="Lot" value={lot} onChange={setLot} />
        <TextField
          label="Why"
          hint="Notice of the maker or the authority."
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
