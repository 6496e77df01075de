import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { type Consent, type ConsentKind, withdrawConsent } from "./consent-data.ts";

const EFFECT: Readonly<Record<ConsentKind, string>> = {
  treatment: "No session can begin until consent is given anew.",
  photographs: "No new picture can be kept; those that are there are not used any more.",
  research: "From now on nothing of this person goes into research exports.",
};

/** Taking a consent back: it holds from now on, everywhere; what was signed stays readable. */
export function WithdrawDialog({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const { busy, trouble, act } = useAct({ keys: ["consents"], onDone: onClose });
  const withdraw = () =>
    void act(() => withdrawConsent(consent, reason.trim()), "Consent withdrawn");
  return (
    <Dialog
      open
      title="Withdraw this consent?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button tone="danger" busy={busy} onClick={withdraw}>
            Withdraw
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not withdrawn" announce>
            {trouble}
          </Notice>
        )}
        <p>{EFFECT[consent.body.kind]} The signed form stays in the record, marked as withdrawn.</p>
        <TextAreaField label="Reason" optional value={reason} onChange={setReason} rows={3} />
      </div>
    </Dialog>
  );
}
