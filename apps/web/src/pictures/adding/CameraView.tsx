import { useRef, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { type Picture, pictureFile } from "../picture-data.ts";
import { LevelHint } from "./LevelHint.tsx";
import { useCamera } from "./useCamera.ts";

interface CameraViewProps {
  /** The earlier picture that lies over the view, half seen through. */
  readonly ghost: Picture | null;
  readonly onTaken: (picture: Blob) => void;
  readonly onClose: () => void;
}

const JPEG_QUALITY = 0.95;
const MOST_GHOST_PERCENT = 90;

/** The camera with the earlier picture over it and a level, so that the same spot is found again. */
export function CameraView({ ghost, onTaken, onClose }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [ghostPercent, setGhostPercent] = useState(40);
  const [failed, setFailed] = useState(false);
  const { cameras, chosenId, choose, trouble, ready } = useCamera(video);

  async function take() {
    const seen = video.current;
    if (seen === null) return;
    try {
      const canvas = new OffscreenCanvas(seen.videoWidth, seen.videoHeight);
      canvas.getContext("2d")?.drawImage(seen, 0, 0);
      onTaken(await canvas.convertToBlob({ type: "image/jpeg", quality: JPEG_QUALITY }));
    } catch {
      setFailed(true);
    }
  }
  return (
    <Dialog
      open
      wide
      title="Take a picture"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button tone="main" disabled={!ready} onClick={() => void take()}>
            Take
          </Button>
        </>
      }
    >
      <div className="stack stack-close">
        {trouble !== null || failed ? (
          <Notice tone="problem" title="No picture" announce>
            {trouble ?? "The picture could not be taken. Try again, or choose a file."}
          </Notice>
        ) : null}
        <div className="camera" hidden={trouble !== null}>
          <video ref={video} muted playsInline aria-label="Camera" />
          {ghost ? (
            <img
              className="camera-ghost"
              src={pictureFile(ghost.id)}
              alt="Earlier picture, over the camera's view"
              style={{ opacity: ghostPercent / 100 }}
            />
          ) : null}
        </div>
        {ghost && trouble === null ? (
          <label className="camera-share">
            <span>Earlier picture over it</span>
            <input
              type="range"
              min={0}
              max={MOST_GHOST_PERCENT}
              value={ghostPercent}
              aria-valuetext={`${ghostPercent} %`}
              onChange={(event) => setGhostPercent(event.target.valueAsNumber)}
            />
          </label>
        ) : null}
        {cameras.length > 1 ? (
          <SelectField
            label="Camera"
            value={chosenId ?? cameras[0]?.value ?? null}
            onChange={choose}
            choices={cameras}
          />
        ) : null}
        {trouble === null ? <LevelHint /> : null}
      </div>
    </Dialog>
  );
}
