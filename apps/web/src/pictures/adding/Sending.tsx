import { Button } from "../../elements/actions/Button.tsx";
import type { Sent } from "./useSendPicture.ts";

interface SendingProps {
  /** Null before the first byte. */
  readonly sent: Sent | null;
  readonly onStop: () => void;
}

const MEGABYTE = 1e6;

/** How far a picture is on its way, and a way to stop it. */
export function Sending({ sent, onStop }: SendingProps) {
  const share = sent === null || sent.ofBytes === 0 ? null : sent.bytes / sent.ofBytes;
  const under = share !== null && share < 1;
  return (
    <div className="sending">
      <progress aria-label="Sending the picture" {...(under ? { value: share } : {})} />
      <p role="status">{share === 1 ? "Sent. Waiting until it is kept…" : "Sending…"}</p>
      {under ? <p className="quiet">{`${(100 * share).toFixed(0)} % of ${size(sent)}`}</p> : null}
      <Button small onClick={onStop}>
        Stop sending
      </Button>
    </div>
  );
}

const size = (sent: Sent | null): string => `${((sent?.ofBytes ?? 0) / MEGABYTE).toFixed(1)} MB`;
