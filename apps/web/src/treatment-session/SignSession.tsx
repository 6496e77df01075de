import { useQueryClient } from "@tanstack/react-query";
import { Signature } from "lucide-react";
import { useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { ConfirmDialog } from "../elements/actions/ConfirmDialog.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { useIsClinician } from "../plan/record/roles.ts";
import { type SessionSaver, sessionDrafts } from "./record/session-drafts.ts";
import { type SessionRecord, sessionQuery, signSession } from "./record/session-record.ts";

interface SignSessionProps {
  readonly saver: SessionSaver;
  readonly record: SessionRecord;
}

/** Signs and locks once nothing is missing; until then it says what is. */
export function SignSession({ saver, record }: SignSessionProps) {
  const clinician = useIsClinician(record.siteId);
  const queries = useQueryClient();
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  async function sign(): Promise<void> {
    setBusy(true);
    try {
      await saver.saveNow();
      if (saver.unsaved || saver.view().state.kind !== "saved") {
        throw new Problem({ status: 0, title: "Not signed: the last entry is not saved yet." });
      }
      await signSession(record.id, saver.etag);
      sessionDrafts.forget(record.id);
      say({ message: "Session signed and locked" });
      await queries.invalidateQueries({ queryKey: sessionQuery(record.id).queryKey });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      const words = problem?.errors[0]?.message ?? problem?.detail ?? problem?.title;
      say({ tone: "failed", message: words ?? "Not signed." });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  if (!clinician) {
    return (
      <Notice title="A clinician signs">Everything is saved; a clinician signs the session.</Notice>
    );
  }
  const open = record.missing.length;
  return (
    <>
      <Button tone="main" icon={Signature} disabled={open > 0} onClick={() => setAsking(true)}>
        Sign and lock
      </Button>
      {open > 0 ? (
        <p className="quiet">{open} still missing; the list beside leads to each.</p>
      ) : null}
      <ConfirmDialog
        open={asking}
        title="Sign and lock this session?"
        confirm="Sign and lock"
        busy={busy}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <p>
          It is kept with your name and the time. A later change is an amendment with a reason; both
          versions stay.
        </p>
      </ConfirmDialog>
    </>
  );
}
