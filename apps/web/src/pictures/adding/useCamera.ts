import { type RefObject, useEffect, useState } from "react";

export interface CameraChoice {
  readonly value: string;
  readonly label: string;
}

const WISH = { width: { ideal: 4096 }, height: { ideal: 3072 } };

/** Shows a camera in a video element; the cameras there are; why there is none. */
export function useCamera(video: RefObject<HTMLVideoElement | null>) {
  const [chosenId, choose] = useState<string | null>(null);
  const [cameras, setCameras] = useState<readonly CameraChoice[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element stays the same
  useEffect(() => {
    let stream: MediaStream | null = null;
    let left = false;
    const end = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    async function begin() {
      setReady(false);
      setTrouble(null);
      const which =
        chosenId === null ? { facingMode: "environment" } : { deviceId: { exact: chosenId } };
      stream = await navigator.mediaDevices.getUserMedia({ video: { ...WISH, ...which } });
      if (left || video.current === null) return end();
      video.current.srcObject = stream;
      await video.current.play();
      setReady(true);
      setCameras(await knownCameras());
    }
    begin().catch((error: unknown) => {
      if (!left) setTrouble(whyNot(error));
    });
    return () => {
      left = true;
      end();
    };
  }, [chosenId]);
  return { cameras, chosenId, choose, trouble, ready };
}

/** Only once one was allowed do they have names. */
async function knownCameras(): Promise<readonly CameraChoice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind }) => kind === "videoinput")
    .map(({ deviceId, label }, at) => ({ value: deviceId, label: label || `Camera ${at + 1}` }));
}

const WHY: Readonly<Record<string, string>> = {
  NotAllowedError:
    "The camera was not allowed. Allow it for this page in the browser's settings, or choose a file.",
  NotFoundError: "No camera was found. Plug one in, or choose a file.",
  NotReadableError: "Another program uses the camera. Close it, or choose a file.",
};

const whyNot = (error: unknown): string =>
  WHY[error instanceof DOMException ? error.name : ""] ??
  "The camera did not open. Choose a file instead.";
