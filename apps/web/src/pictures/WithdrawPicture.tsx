import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { type Picture, withdrawPicture } from "./picture-data.ts";

/** A picture of the wrong person or spot: marked as entered in error, not shown any more. */
export function WithdrawPicture({ picture }: { readonly picture: Picture }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();

  async function withdraw() {
    setBusy(true);
    try {
      await withdrawPicture(picture, reason.trim());
      await queries.invalidateQueries({ queryKey: ["pictures", picture.patientId] });
      say({ message: "Picture withdrawn" });
      await navigate({
        to: "/patients/$patientId/pictures",
        params: { patientId: picture.patientId },
      });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? "Not withdrawn. Try again." });
    } finally {
      setBusy(false);
    }
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
          <p>It is not shown any more. That it was here, and why it went, stays in the trail.</p>
          <TextField label="Why" value={reason} onChange={setReason} />
        </div>
      </Dialog>
    </>
  );
}
