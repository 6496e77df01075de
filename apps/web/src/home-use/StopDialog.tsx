import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { type StopReason, stopHomeUse } from "./home-data.ts";

const REASONS: readonly { value: StopReason; label: string; hint: string }[] = [
  { value: "infection", label: "Infection", hint: "Pus, spreading redness, warmth, fever" },
  { value: "nodule", label: "Firm lump", hint: "Under or in the skin" },
  { value: "scar", label: "Scar", hint: "Raised or sunken" },
  { value: "pigment", label: "Mark", hint: "Darker or paler than the skin around it" },
];

/** Something was seen that ends home use; it cannot be taken back. */
export function StopDialog({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const [reason, setReason] = useState<StopReason | null>(null);
  const [on, setOn] = useState<string | null>(todayHere());
  const { busy, trouble, act } = useAct({ keys: ["home-uses"], onDone: onClose });
  return (
    <Dialog
      open
      title="What did you notice?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="danger"
            busy={busy}
            disabled={reason === null || on === null}
            onClick={() =>
              reason !== null &&
              on !== null &&
              void act(() => stopHomeUse(patientId, reason, on), "Home use is ended")
            }
          >
            End home use for good
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not kept" announce>
            {trouble}
          </Notice>
        )}
        <p>It cannot be taken back. Ask “Is this normal?” or call your clinic as well.</p>
        <ChoiceGroup<StopReason>
          label="I noticed"
          stacked
          value={reason}
          onChange={setReason}
          choices={REASONS}
        />
        <DateField label="On" max={todayHere()} value={on} onChange={setOn} />
      </div>
    </Dialog>
  );
}
