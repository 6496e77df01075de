import { useEffect, useRef, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { type Picture, pictureFile } from "../picture-data.ts";
import { useTilt } from "./useTilt.ts";

interface CameraViewProps {
  /** The earlier picture that lies over the view, half seen through. */
  readonly ghost: Picture | null;
  readonly onTaken: (picture: Blob) => void;
  readonly onClose: () => void;
}

const JPEG_QUALITY = 0.95;
const LEVEL_WITHIN_DEG = 3;

/** The camera with the earlier picture over it and a level, so that the same spot is found again. */
export function CameraView({ ghost, onTaken, onClose }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [ghostShare, setGhostShare] = useState(40);
  const tilt = useTilt();
  useEffect(() => {
    let stream: MediaStream | null = null;
    let left = false;
    async function begin() {
      const wish = { facingMode: "environment", width: { ideal: 4096 }, height: { ideal: 3072 } };
      stream = await navigator.mediaDevices.getUserMedia({ video: wish });
      if (left || video.current === null) return;
      video.current.srcObject = stream;
      await video.current.play();
    }
    begin().catch(() => setTrouble("The camera did not open. Choose a file instead."));
    return () => {
      left = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  async function take() {
    const seen = video.current;
    if (seen === null) return;
    const canvas = new OffscreenCanvas(seen.videoWidth, seen.videoHeight);
    canvas.getContext("2d")?.drawImage(seen, 0, 0);
    onTaken(await canvas.convertToBlob({ type: "image/jpeg", quality: JPEG_QUALITY }));
  }
  const level = tilt !== null && Math.abs(tilt) <= LEVEL_WITHIN_DEG;
  return (
    <Dialog
      open
      wide
      title="Take a picture"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button tone="main" disabled={trouble !== null} onClick={() => void take()}>
            Take
          </Button>
        </>
      }
    >
      {trouble === null ? (
        <div className="camera">
          <video ref={video} muted playsInline aria-label="Camera" />
          {ghost ? (
            <img
              className="camera-ghost"
              src={pictureFile(ghost.id)}
              alt="Earlier picture, over the camera's view"
              style={{ opacity: ghostShare / 100 }}
            />
          ) : null}
        </div>
      ) : (
        <p>{trouble}</p>
      )}
      {ghost ? (
        <label className="camera-share">
          Earlier picture seen through
          <input
            type="range"
            min={0}
            max={90}
            value={ghostShare}
            onChange={(event) => setGhostShare(event.target.valueAsNumber)}
          />
        </label>
      ) : null}
      <p aria-live="polite" className={level ? "camera-level level" : "camera-level"}>
        {tilt === null
          ? "This device tells no tilt: hold the camera flat over the spot."
          : level
            ? "Level"
            : `Tilted by ${Math.round(Math.abs(tilt))}°`}
      </p>
    </Dialog>
  );
}
