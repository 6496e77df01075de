import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { newIdempotencyKey } from "../connection/request.ts";
import { Button } from "../elements/actions/Button.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { todayHere } from "../elements/records/days.ts";
import type { Patient } from "../patients/patients-data.ts";
import { ageOn } from "../patients/person-words.ts";
import { beginAssessment, beginDecision } from "./patient-data.ts";

/** Runs `begin` with one key however often it is pressed, and says when it did not work. */
function useBegin(patientId: string, begin: (key: string) => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const queries = useQueryClient();
  const say = useToast();
  async function press() {
    setBusy(true);
    try {
      await begin(key.current);
      await queries.invalidateQueries({ queryKey: ["patient", patientId] });
    } catch (error) {
      const why = error instanceof Problem ? (error.detail ?? error.title) : "Try again.";
      say({ tone: "failed", message: `Nothing was begun. ${why}` });
    } finally {
      setBusy(false);
    }
  }
  return { busy, press };
}

interface NewAssessmentProps {
  readonly patient: Patient;
  readonly main?: boolean;
}

/** Begins a draft and goes to it; age and sex stand in it already. */
export function NewAssessment({ patient, main = false }: NewAssessmentProps) {
  const navigate = useNavigate();
  const { busy, press } = useBegin(patient.id, async (key) => {
    const facts = { age: ageOn(patient.birthDate, todayHere()), sex: patient.sex };
    const draft = await beginAssessment(patient.id, facts, key);
    await navigate({
      to: "/patients/$patientId/assessments/$assessmentId",
      params: { patientId: patient.id, assessmentId: draft.id },
    });
  });
  return (
    <Button tone={main ? "main" : "plain"} busy={busy} onClick={() => void press()}>
      New assessment
    </Button>
  );
}

interface BeginDecisionProps {
  readonly patientId: string;
  readonly assessmentId: string;
}

/** Begins the decision on a signed assessment and goes to it. */
export function BeginDecision({ patientId, assessmentId }: BeginDecisionProps) {
  const navigate = useNavigate();
  const { busy, press } = useBegin(patientId, async (key) => {
    const draft = await beginDecision(assessmentId, key);
    await navigate({
      to: "/patients/$patientId/decisions/$decisionId",
      params: { patientId, decisionId: draft.id },
    });
  });
  return (
    <Button tone="main" busy={busy} onClick={() => void press()}>
      Decide
    </Button>
  );
}
