import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { DateField } from "../elements/fields/DateField.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { type NewQuote, offerQuote, READ_ANEW } from "./quote-data.ts";

interface QuoteDialogProps {
  readonly planId: string;
  readonly plannedSessions: number;
  readonly onClose: () => void;
}

/** Sessions and price. Without a price that of the site stands in. */
export function QuoteDialog({ planId, plannedSessions, onClose }: QuoteDialogProps) {
  const [sessions, setSessions] = useState<number | null>(plannedSessions);
  const [price, setPrice] = useState<number | null>(null);
  const [currency, setCurrency] = useState("");
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: onClose });
  const offer = () => {
    const body: NewQuote = {
      sessions: sessions ?? 0,
      validUntil,
      note: note.trim(),
      perSession: price === null ? null : { low: price, high: price },
      currency: currency.trim() === "" ? null : currency.trim(),
    };
    void act((key) => offerQuote(planId, body, key), "Quote offered");
  };
  return (
    <Dialog
      open
      title="Offer a quote"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={sessions === null} onClick={offer}>
            Offer
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not offered" announce>
            {trouble}
          </Notice>
        )}
        <NumberField
          label="Sessions"
          hint="As the plan has them at most; change it to what is agreed."
          whole
          min={1}
          max={50}
          value={sessions}
          onChange={setSessions}
        />
        <NumberField
          label="Price of one session"
          hint="Empty: the price list of this site."
          optional
          min={0}
          value={price}
          onChange={setPrice}
        />
        <TextField
          label="Currency"
          hint="Three letters, such as EUR. Needed with a price."
          optional
          maxLength={3}
          value={currency}
          onChange={setCurrency}
        />
        <DateField
          label="Can be accepted until"
          optional
          min={todayHere()}
          value={validUntil}
          onChange={setValidUntil}
        />
        <TextField label="Note on the quote" optional value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}
