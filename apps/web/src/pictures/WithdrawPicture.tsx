import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { type Picture, withdrawPicture } from "./picture-data.ts";

/** A picture of the wrong person or spot: marked as entered in error, not shown any more. */
export function WithdrawPicture({ picture }: { readonly picture: Picture }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const navigate = useNavigate();
  const { busy, trouble, act } = useAct({ keys: ["pictures"] });

  async function withdraw() {
    const done = await act(() => withdrawPicture(picture, reason.trim()), "Picture withdrawn");
    if (!done) return;
    await navigate({
      to: "/patients/$patientId/pictures",
      params: { patientId: picture.patientId },
    });
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Entered in error</Button>
      <Dialog
        open={open}
        title="Withdraw this picture?"
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
          <p>It is not shown any more. That it was here, and why it went, stays in the trail.</p>
          <TextField label="Why" value={reason} onChange={setReason} />
        </div>
      </Dialog>
    </>
  );
}
