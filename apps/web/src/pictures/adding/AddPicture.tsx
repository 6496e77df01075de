import { Camera, ImageUp } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { useAct } from "../../elements/actions/useAct.ts";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../../elements/fields/DateField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { keepPicture, type Picture } from "../picture-data.ts";
import { PURPOSE_CHOICES, type Purpose, pictureTitle, ZONE_CHOICES } from "../picture-words.ts";
import { CameraView } from "./CameraView.tsx";

interface AddPictureProps {
  readonly patientId: string;
  /** Earlier pictures: one of them can lie over the camera's view. */
  readonly earlier: readonly Picture[];
  readonly onClose: () => void;
}

/** A picture chosen from files or taken here, and what is told of it. */
export function AddPicture({ patientId, earlier, onClose }: AddPictureProps) {
  const [file, setFile] = useState<Blob | null>(null);
  const [purpose, setPurpose] = useState<Purpose>("trichoscopy");
  const [zone, setZone] = useState<string | null>(null);
  const [takenOn, setTakenOn] = useState<string | null>(todayHere());
  const [notes, setNotes] = useState("");
  const [ghostId, setGhostId] = useState<string | null>(null);
  const [camera, setCamera] = useState(false);
  const { busy, trouble, act } = useAct({ keys: ["pictures"], onDone: onClose });
  const input = useRef<HTMLInputElement>(null);
  const preview = usePreview(file);
  const ghosts = earlier.filter(({ body }) => zone === null || body.zone === zone);

  const keep = () => {
    if (file === null) return;
    const about = {
      purpose,
      zone,
      notes,
      ...(takenOn === null ? {} : { takenOn }),
      linedUpWithId: ghostId,
    };
    void act((key) => keepPicture(patientId, about, file, key), "Picture kept");
  };
  if (camera) {
    const ghost = ghosts.find(({ id }) => id === ghostId) ?? null;
    return (
      <CameraView
        ghost={ghost}
        onClose={() => setCamera(false)}
        onTaken={(taken) => {
          setFile(taken);
          setCamera(false);
        }}
      />
    );
  }
  return (
    <Dialog
      open
      title="Add a picture"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={file === null} onClick={keep}>
            Keep picture
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
        <ChoiceGroup<Purpose>
          label="What for"
          value={purpose}
          onChange={(chosen) => chosen !== null && setPurpose(chosen)}
          choices={PURPOSE_CHOICES}
        />
        <SelectField
          label="Zone"
          optional
          none="Not told"
          value={zone}
          onChange={setZone}
          choices={ZONE_CHOICES}
        />
        {ghosts.length > 0 ? (
          <SelectField
            label="Line up with an earlier picture"
            optional
            none="None"
            value={ghostId}
            onChange={setGhostId}
            choices={ghosts.map((one) => ({ value: one.id, label: pictureTitle(one) }))}
          />
        ) : null}
        <DateField label="Taken on" max={todayHere()} value={takenOn} onChange={setTakenOn} />
        <input
          ref={input}
          className="spoken"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          tabIndex={-1}
          aria-label="Picture file"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <div className="row">
          <Button icon={ImageUp} onClick={() => input.current?.click()}>
            Choose a file
          </Button>
          {navigator.mediaDevices ? (
            <Button icon={Camera} onClick={() => setCamera(true)}>
              Take a picture
            </Button>
          ) : null}
        </div>
        {preview ? (
          <img className="picture-preview" src={preview} alt="Chosen, to be kept" />
        ) : null}
        <TextAreaField label="Note" optional rows={2} value={notes} onChange={setNotes} />
      </div>
    </Dialog>
  );
}

/** A picture that is not kept yet, as an address for this page alone. */
function usePreview(file: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (file === null) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return file === null ? null : address;
}
