import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { focusFirstError } from "../patients/focus-first-error.ts";
import { DesignFields } from "./DesignFields.tsx";
import { designOf, type Planned, typedFrom } from "./design-form.ts";
import { READ_ANEW, startTrial } from "./trial-data.ts";

interface StartTrialDialogProps {
  readonly patientId: string;
  readonly planId: string;
  readonly planned: Planned;
  readonly onClose: () => void;
}

/** Designs a trial on a signed plan. Nothing is drawn until a clinician seals it. */
export function StartTrialDialog({ patientId, planId, planned, onClose }: StartTrialDialogProps) {
  const [typed, setTyped] = useState(() => typedFrom(planned));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { busy, trouble, act } = useAct({ keys: READ_ANEW });
  const made = designOf(typed);
  const problems = "problems" in made && tried ? made.problems : {};
  const start = () => {
    setTried(true);
    if ("problems" in made) {
      focusFirstError(form.current);
      return;
    }
    void act(async (key) => {
      const { id: trialId } = await startTrial(planId, made.design, key);
      await navigate({
        to: "/patients/$patientId/trials-of-one/$trialId",
        params: { patientId, trialId },
      });
    });
  };
  return (
    <Dialog
      open
      wide
      title="Compare two ways in this person"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} onClick={start}>
            Keep the design
          </Button>
        </>
      }
    >
      <div ref={form} className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not kept" announce>
            {trouble}
          </Notice>
        )}
        <DesignFields typed={typed} planned={planned} problems={problems} onChange={setTyped} />
      </div>
    </Dialog>
  );
}
