import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { type Consent, type ConsentKind, withdrawConsent } from "./consent-data.ts";

const EFFECT: Readonly<Record<ConsentKind, string>> = {
  treatment: "No session can begin until consent is given anew.",
  photographs: "No new picture can be kept; those that are there are not used any more.",
  research: "From now on nothing of this person goes into research exports.",
};

/** Taking a consent back: it holds from now on, everywhere; what was signed stays readable. */
export function WithdrawDialog({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const say = useToast();

  async function withdraw() {
    setBusy(true);
    try {
      await withdrawConsent(consent, reason.trim());
      say({ message: "Consent withdrawn" });
      onClose();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? "Not withdrawn. Try again." });
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ["consents", consent.patientId] });
    }
  }
  return (
    <Dialog
      open
      title="Withdraw this consent?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button tone="danger" busy={busy} onClick={() => void withdraw()}>
            Withdraw
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{EFFECT[consent.body.kind]} The signed form stays in the record, marked as withdrawn.</p>
        <TextAreaField label="Reason" optional value={reason} onChange={setReason} rows={3} />
      </div>
    </Dialog>
  );
}
