import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { DateField } from "../elements/fields/DateField.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { STOCK_KEYS, type StaffProfile, saveStaffProfile } from "./stock-data.ts";

interface StaffDialogProps {
  readonly siteId: string;
  readonly person: StaffProfile;
  readonly onClose: () => void;
}

/** Licence and one more training of a member of the staff. */
export function StaffDialog({ siteId, person, onClose }: StaffDialogProps) {
  const [licence, setLicence] = useState(person.licence ?? "");
  const [what, setWhat] = useState("");
  const [on, setOn] = useState<string | null>(null);
  const [by, setBy] = useState("");
  const { busy, trouble, act } = useAct({ keys: STOCK_KEYS, onDone: onClose });
  const complete = what !== "" && on !== null && by !== "";
  const nothing = what === "" && on === null && by === "";
  const save = () => {
    const added = complete ? [{ what, on: on ?? "", by }] : [];
    const next = {
      ...person,
      licence: licence === "" ? null : licence,
      training: [...person.training, ...added],
    };
    void act(() => saveStaffProfile(siteId, next), "Saved");
  };
  return (
    <Dialog
      open
      title={person.name}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={!complete && !nothing} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not saved" announce>
            {trouble}
          </Notice>
        )}
        <TextField label="Licence" optional value={licence} onChange={setLicence} />
        <TextField
          label="Training added"
          optional
          hint="What it was about."
          value={what}
          onChange={setWhat}
        />
        <DateField label="On" optional value={on} onChange={setOn} />
        <TextField label="Given by" optional value={by} onChange={setBy} />
      </div>
    </Dialog>
  );
}
