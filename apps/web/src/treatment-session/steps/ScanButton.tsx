import { ScanBarcode } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector;

const FORMATS = ["data_matrix", "code_128", "qr_code", "ean_13"];
const BETWEEN_LOOKS_MS = 250;

const detectorMaker = (): DetectorMaker | null =>
  (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector ?? null;

/** Reads a code by camera, where the browser has a detector of its own; elsewhere it is not shown. */
export function ScanButton({ onCode }: { readonly onCode: (text: string) => void }) {
  const [open, setOpen] = useState(false);
  if (detectorMaker() === null || navigator.mediaDevices === undefined) return null;
  return (
    <>
      <Button small icon={ScanBarcode} onClick={() => setOpen(true)}>
        Scan
      </Button>
      {open ? (
        <ScanDialog
          onClose={() => setOpen(false)}
          onCode={(text) => {
            setOpen(false);
            onCode(text);
          }}
        />
      ) : null}
    </>
  );
}

interface ScanDialogProps {
  readonly onCode: (text: string) => void;
  readonly onClose: () => void;
}

function ScanDialog({ onCode, onClose }: ScanDialogProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const found = useRef(onCode);
  found.current = onCode;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let ended = false;
    let timer = 0;
    const Maker = detectorMaker();
    async function look(detector: Detector) {
      const [first] = video.current ? await detector.detect(video.current).catch(() => []) : [];
      if (ended) return;
      if (first !== undefined) found.current(first.rawValue);
      else timer = window.setTimeout(() => void look(detector), BETWEEN_LOOKS_MS);
    }
    async function begin() {
      if (Maker === null) return;
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (ended || video.current === null) return;
      video.current.srcObject = stream;
      await video.current.play();
      await look(new Maker({ formats: FORMATS }));
    }
    begin().catch(() => setTrouble("The camera did not open. Type the code instead."));
    return () => {
      ended = true;
      window.clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);
  return (
    <Dialog open title="Hold the code before the camera" onClose={onClose}>
      {trouble === null ? (
        <video ref={video} className="session-camera" muted playsInline aria-label="Camera" />
      ) : (
        <p>{trouble}</p>
      )}
    </Dialog>
  );
}
