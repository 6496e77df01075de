import { Camera, ImageUp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../../elements/fields/DateField.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { todayHere } from "../../elements/records/days.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import type { Picture } from "../picture-data.ts";
import { PURPOSE_CHOICES, type Purpose, pictureTitle, ZONE_CHOICES } from "../picture-words.ts";
import { CameraView } from "./CameraView.tsx";
import { ChosenPicture } from "./ChosenPicture.tsx";
import type { PictureDraft } from "./picture-draft.ts";
import { Sending } from "./Sending.tsx";
import { whyNotSendable } from "./sendable.ts";
import { useSendPicture } from "./useSendPicture.ts";
import { askForTilt } from "./useTilt.ts";

interface AddPictureProps {
  readonly patientId: string;
  /** Earlier pictures: one of them can lie over the camera's view. */
  readonly earlier: readonly Picture[];
  readonly draft: PictureDraft;
  readonly onChange: (change: Partial<PictureDraft>) => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** A picture chosen from files or taken here, and what is told of it. */
export function AddPicture(props: AddPictureProps) {
  const { patientId, earlier, draft, onChange, onDiscard, onClose } = props;
  const { file, purpose, zone, takenOn, notes, ghostId } = draft;
  const [camera, setCamera] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy, sent, trouble, send, cancel } = useSendPicture({
    patientId,
    draft,
    done: "Picture kept",
    onNewKey: (key) => onChange({ key }),
    onKept: () => {
      onDiscard();
      onClose();
    },
  });
  const ghosts = earlier.filter(({ body }) => zone === null || body.zone === zone);
  const refused = file === null ? null : whyNotSendable(file);
  const choose = (chosen: Blob | null, fileName: string) => {
    if (chosen !== null) onChange({ file: chosen, fileName });
  };
  if (camera) {
    return (
      <CameraView
        ghost={ghosts.find(({ id }) => id === ghostId) ?? null}
        onClose={() => setCamera(false)}
        onTaken={(taken) => {
          choose(taken, "");
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
          {file === null ? (
            <Button onClick={onClose}>Cancel</Button>
          ) : (
            <Button onClick={onDiscard}>Discard</Button>
          )}
          <Button
            tone="main"
            busy={busy}
            disabled={file === null || refused !== null}
            onClick={() => void send()}
          >
            Keep picture
          </Button>
        </>
      }
    >
      <div className="stack">
        <input
          ref={input}
          className="spoken"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          tabIndex={-1}
          aria-label="Picture file"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            choose(chosen ?? null, chosen?.name ?? "");
            // The same file can be chosen once more.
            event.target.value = "";
          }}
        />
        {file === null ? null : <ChosenPicture file={file} name={draft.fileName} />}
        <div className="row">
          <Button icon={ImageUp} onClick={() => input.current?.click()}>
            {file === null ? "Choose a file" : "Choose another file"}
          </Button>
          {navigator.mediaDevices ? (
            <Button
              icon={Camera}
              onClick={() => {
                askForTilt();
                setCamera(true);
              }}
            >
              {file === null ? "Take a picture" : "Take it again"}
            </Button>
          ) : null}
        </div>
        {refused === null ? null : (
          <Notice tone="problem" title="This file cannot be kept" announce>
            {refused}
          </Notice>
        )}
        <ChoiceGroup<Purpose>
          label="What for"
          value={purpose}
          onChange={(chosen) => chosen !== null && onChange({ purpose: chosen })}
          choices={PURPOSE_CHOICES}
        />
        <SelectField
          label="Zone"
          optional
          none="Not told"
          value={zone}
          onChange={(chosen) => onChange({ zone: chosen, ghostId: null })}
          choices={ZONE_CHOICES}
        />
        {ghosts.length > 0 ? (
          <SelectField
            label="Line up with an earlier picture"
            hint="It lies over the camera's view, so that the same spot is found again."
            optional
            none="None"
            value={ghostId}
            onChange={(chosen) => onChange({ ghostId: chosen })}
            choices={ghosts.map((one) => ({ value: one.id, label: pictureTitle(one) }))}
          />
        ) : null}
        <DateField
          label="Taken on"
          max={todayHere()}
          value={takenOn}
          onChange={(day) => onChange({ takenOn: day })}
        />
        <TextAreaField
          label="Note"
          optional
          rows={2}
          value={notes}
          onChange={(text) => onChange({ notes: text })}
        />
        {busy ? <Sending sent={sent} onStop={cancel} /> : null}
        {trouble === null ? null : (
          <Notice tone="problem" title="Not kept" announce>
            {trouble}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
