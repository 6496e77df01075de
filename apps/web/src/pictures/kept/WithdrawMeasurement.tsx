import type { MeasurementRecord } from "@anagen/api";
import { useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { useAct } from "../../elements/actions/useAct.ts";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { withdrawMeasurement } from "../measurement-data.ts";

/** A measurement with the wrong scale or of the wrong spot: out of figures and charts, not erased. */
export function WithdrawMeasurement({ record }: { readonly record: MeasurementRecord }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { busy, trouble, act } = useAct({
    keys: ["measurements", "measurement"],
    onDone: () => setOpen(false),
  });
  const withdraw = () =>
    act(() => withdrawMeasurement(record, reason.trim()), "Measurement withdrawn");
  return (
    <>
      <Button small tone="quiet" onClick={() => setOpen(true)}>
        Measured in error
      </Button>
      <Dialog
        open={open}
        title="Withdraw this measurement?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button
              tone="danger"
              busy={busy}
              disabled={reason.trim() === ""}
              onClick={() => void withdraw()}
            >
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
          <p>
            It leaves the lists and charts. That it was made, and why it went, stays in the trail.
          </p>
          <TextField label="Why" value={reason} onChange={setReason} />
        </div>
      </Dialog>
    </>
  );
}
