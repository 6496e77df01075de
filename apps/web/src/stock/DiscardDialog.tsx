import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { discardStock, STOCK_KEYS, type StockItem } from "./stock-data.ts";

interface DiscardDialogProps {
  readonly siteId: string;
  readonly item: StockItem;
  readonly onClose: () => void;
}

/** Taken out without use: damaged, expired, recalled. */
export function DiscardDialog({ item, onClose }: DiscardDialogProps) {
  const [quantity, setQuantity] = useState<number | null>(item.left);
  const [reason, setReason] = useState("");
  const { busy, trouble, act } = useAct({ keys: STOCK_KEYS, onDone: onClose });
  return (
    <Dialog
      open
      title={`Discard lot ${item.lot}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button
            tone="danger"
            busy={busy}
            onClick={() => void act(() => discardStock(item, quantity ?? 0, reason), "Discarded")}
          >
            Discard
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not discarded" announce>
            {trouble}
          </Notice>
        )}
        <NumberField
          label="How many"
          whole
          min={1}
          max={item.left}
          value={quantity}
          onChange={setQuantity}
        />
        <TextField label="Why" value={reason} onChange={setReason} />
      </div>
    </Dialog>
  );
}
