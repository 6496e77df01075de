import { Link } from "@tanstack/react-router";
import { ImagePlus, ImageUp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { ChosenPicture } from "../pictures/adding/ChosenPicture.tsx";
import { newDraft, type PictureDraft } from "../pictures/adding/picture-draft.ts";
import { Sending } from "../pictures/adding/Sending.tsx";
import { whyNotSendable } from "../pictures/adding/sendable.ts";
import { useSendPicture } from "../pictures/adding/useSendPicture.ts";
import { type Purpose, ZONE_CHOICES } from "../pictures/picture-words.ts";
import { useUnsent } from "../pictures/useUnsent.ts";

const WHAT = [
  { value: "overview", label: "How my hair looks" },
  { value: "aftercare", label: "After a session" },
  { value: "side-effect", label: "Something that worries me" },
] as const satisfies readonly { value: Purpose; label: string }[];

interface SendOwnPictureProps {
  readonly patientId: string;
  /** Without consent the clinic may not look at it. */
  readonly clinicMaySee: boolean;
}

/** The patient sends a picture of their own scalp to the clinic. */
export function SendOwnPicture({ patientId, clinicMaySee }: SendOwnPictureProps) {
  const [open, setOpen] = useState(false);
  const [start] = useState(() => ({ ...newDraft(), purpose: "overview" as Purpose }));
  const { value: draft, change } = useUnsent<PictureDraft>({
    key: ["own-picture", patientId],
    start,
    isUnsent: ({ file }) => file !== null,
  });
  const set = (changed: Partial<PictureDraft>) => change((before) => ({ ...before, ...changed }));
  const discard = () => change(() => ({ ...newDraft(), purpose: "overview" as Purpose }));
  const input = useRef<HTMLInputElement>(null);
  const { busy, sent, trouble, send, cancel } = useSendPicture({
    patientId,
    draft,
    done: "Picture sent to your clinic",
    onNewKey: (key) => set({ key }),
    onKept: () => {
      discard();
      setOpen(false);
    },
  });
  const { file } = draft;
  const refused = file === null ? null : whyNotSendable(file);
  return (
    <>
      <div className="row">
        <Button tone="main" icon={ImagePlus} onClick={() => setOpen(true)}>
          {file === null ? "Send a picture" : "Go on with the picture not sent yet"}
        </Button>
      </div>
      <Dialog
        open={open}
        title="Send a picture"
        onClose={() => setOpen(false)}
        actions={
          <>
            {busy ? null : (
              <Button
                onClick={() => {
                  discard();
                  setOpen(false);
                }}
              >
                {file === null ? "Cancel" : "Discard"}
              </Button>
            )}
            <Button
              tone="main"
              busy={busy}
              disabled={file === null || refused !== null}
              onClick={() => void send()}
            >
              Send
            </Button>
          </>
        }
      >
        <div className="stack">
          <Notice tone="info">
            Nobody looks at it at once. If something worries you now, answer{" "}
            <Link to="/check">Is this normal?</Link> or call your clinic.
          </Notice>
          {clinicMaySee ? null : (
            <Notice tone="warning">
              You have not agreed to photographs: your clinic cannot see it until you do. It is kept
              in your own place.
            </Notice>
          )}
          <input
            ref={input}
            className="spoken"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            tabIndex={-1}
            aria-label="Picture file"
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) set({ file: chosen, fileName: chosen.name });
              event.target.value = "";
            }}
          />
          {file === null ? null : <ChosenPicture file={file} name={draft.fileName} />}
          <Button icon={ImageUp} onClick={() => input.current?.click()}>
            {file === null ? "Take or choose a picture" : "Take or choose another"}
          </Button>
          {refused === null ? null : (
            <Notice tone="problem" title="This file cannot be kept" announce>
              {refused}
            </Notice>
          )}
          <ChoiceGroup<Purpose>
            label="What does it show?"
            value={draft.purpose}
            onChange={(purpose) => purpose !== null && set({ purpose })}
            choices={WHAT}
          />
          <SelectField
            label="Where on the head?"
            optional
            none="Not told"
            value={draft.zone}
            onChange={(zone) => set({ zone })}
            choices={ZONE_CHOICES}
          />
          <TextAreaField
            label="What you want to say about it"
            optional
            rows={2}
            value={draft.notes}
            onChange={(notes) => set({ notes })}
          />
          {busy ? <Sending sent={sent} onStop={cancel} /> : null}
          {trouble === null ? null : (
            <Notice tone="problem" title="Not sent" announce>
              {trouble}
            </Notice>
          )}
        </div>
      </Dialog>
    </>
  );
}
