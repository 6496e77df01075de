import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey } from "../../connection/request.ts";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { keepPicture } from "../picture-data.ts";
import type { PictureDraft } from "./picture-draft.ts";

interface SendPicture {
  readonly patientId: string;
  readonly draft: PictureDraft;
  /** Said when it is done. */
  readonly done: string;
  readonly onNewKey: (key: string) => void;
  readonly onKept: () => void;
}

/** How much of the picture is on its way. */
export type Sent = { readonly bytes: number; readonly ofBytes: number };

const CONFLICT = 409;
const KEPT_AS_FIRST_SENT =
  "It was kept already, as it was sent first: look for it among the pictures. Press once more to keep it like this as well.";
const CANCELLED = "Not sent: cancelled. The picture is still here.";

/** Sends a picture once, however often the line breaks; it can be stopped. */
export function useSendPicture({ patientId, draft, done, onNewKey, onKept }: SendPicture) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const stop = useRef<AbortController | null>(null);
  const unanswered = useRef(false);
  const queries = useQueryClient();
  const say = useToast();

  async function send(): Promise<void> {
    const { file, purpose, zone, notes, takenOn, ghostId, key } = draft;
    if (busy || file === null) return;
    const about = {
      purpose,
      zone,
      notes,
      ...(takenOn === null ? {} : { takenOn }),
      linedUpWithId: ghostId,
    };
    setBusy(true);
    setTrouble(null);
    setSent(null);
    stop.current = new AbortController();
    try {
      const { signal } = stop.current;
      const onSent = (bytes: number, ofBytes: number) => setSent({ bytes, ofBytes });
      await keepPicture(patientId, about, file, key, { signal, onSent });
      say({ message: done });
      onKept();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      const maybeKept = unanswered.current;
      unanswered.current = problem === null || problem.status === 0;
      // Without a reply nobody knows whether it was kept: the same key is sent again.
      if (!unanswered.current) onNewKey(newIdempotencyKey());
      const known = maybeKept && problem?.status === CONFLICT ? KEPT_AS_FIRST_SENT : null;
      setTrouble(problem === null ? CANCELLED : (known ?? troubleOf(problem)));
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ["pictures", patientId] });
    }
  }
  return { busy, sent, trouble, send, cancel: () => stop.current?.abort() };
}

function troubleOf({ status, errors, detail, title }: Problem): string {
  if (status === 0) {
    return "The server could not be reached. The picture is still here: try again, it will not be kept twice.";
  }
  const [wrong] = errors;
  if (wrong?.path === "file") {
    return `Found: ${String(wrong.received)}. Needed: ${String(wrong.allowed)}. Choose another file, or copy it again from the camera.`;
  }
  const fields = errors.map(({ message }) => message).join(" ");
  return fields === "" ? (detail ?? title) : fields;
}
