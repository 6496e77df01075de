import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { DateField } from "../elements/fields/DateField.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { ScanButton } from "../treatment-session/steps/ScanButton.tsx";
import { catalogueQuery, receiveStock, STOCK_KEYS } from "./stock-data.ts";

interface ReceiveDialogProps {
  readonly siteId: string;
  readonly onClose: () => void;
}

/** A box that arrived: its code scanned, or lot and expiry typed. */
export function ReceiveDialog({ siteId, onClose }: ReceiveDialogProps) {
  const catalogue = useQuery(catalogueQuery(siteId));
  const [itemId, setItemId] = useState<string | null>(null);
  const [code, setCode] = useState("");
  const [lot, setLot] = useState("");
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [quantity, setQuantity] = useState<number | null>(1);
  const { busy, trouble, act } = useAct({ keys: STOCK_KEYS, onDone: onClose });

  const receive = () => {
    const typed = { lot: lot === "" ? null : lot, expiresOn };
    const receipt = {
      itemId: itemId ?? "",
      code: code === "" ? null : code,
      ...typed,
      quantity: quantity ?? 1,
    };
    void act((key) => receiveStock(siteId, receipt, key), "Received");
  };
  return (
    <Dialog
      open
      title="Receive stock"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={itemId === null} onClick={receive}>
            Receive
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not received" announce>
            {trouble}
          </Notice>
        )}
        <SelectField
          label="Product"
          value={itemId}
          onChange={setItemId}
          choices={(catalogue.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          label="Code on the box"
          hint="GS1 code, scanned or typed with brackets: (01)…(17)…(10)…"
          optional
          value={code}
          onChange={setCode}
        />
        <ScanButton onCode={setCode} />
        <TextField
          label="Lot"
          hint="Only when there is no code."
          optional
          value={lot}
          onChange={setLot}
        />
        <DateField label="Expiry" optional value={expiresOn} onChange={setExpiresOn} />
        <NumberField
          label="How many"
          whole
          min={1}
          max={1_000_000}
          value={quantity}
          onChange={setQuantity}
        />
      </div>
    </Dialog>
  );
}
