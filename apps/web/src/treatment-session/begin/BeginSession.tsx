import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Play } from "lucide-react";
import { useRef, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { LinkButton } from "../../elements/actions/LinkButton.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { beginSession, readinessQuery } from "../record/session-record.ts";

interface BeginSessionProps {
  readonly patientId: string;
  readonly planId: string;
}

/** Begins the next session of a plan, or says what stands against it. */
export function BeginSession({ patientId, planId }: BeginSessionProps) {
  const readiness = useQuery(readinessQuery(planId));
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const navigate = useNavigate();
  const say = useToast();
  if (readiness.data === undefined) return null;
  const { mayStart, blocks, number, draftId } = readiness.data;

  async function begin() {
    setBusy(true);
    try {
      const { data } = await beginSession(planId, key.current);
      await navigate({
        to: "/patients/$patientId/sessions/$sessionId",
        params: { patientId, sessionId: data.id },
      });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      say({ tone: "failed", message: problem?.detail ?? "The session was not begun." });
      await readiness.refetch();
    } finally {
      setBusy(false);
    }
  }
  if (draftId !== null) {
    return (
      <LinkButton
        tone="main"
        to="/patients/$patientId/sessions/$sessionId"
        params={{ patientId, sessionId: draftId }}
      >
        Continue session {number}
      </LinkButton>
    );
  }
  if (mayStart) {
    return (
      <Button tone="main" icon={Play} busy={busy} onClick={() => void begin()}>
        Start session {number}
      </Button>
    );
  }
  return (
    <Notice tone="warning" title={`Session ${number} cannot begin yet`}>
      <ul>
        {blocks.map(({ code, words }) => (
          <li key={code + words}>{words}</li>
        ))}
      </ul>
      {blocks.some(({ code }) => code === "consent") ? (
        <LinkButton
          small
          to="/patients/$patientId/consents/new"
          params={{ patientId }}
          search={{ kind: "treatment", planId }}
        >
          Ask for consent
        </LinkButton>
      ) : null}
    </Notice>
  );
}
