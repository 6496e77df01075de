import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { newIdempotencyKey } from "../connection/request.ts";
import { Button } from "../elements/actions/Button.tsx";
import { AnchorButton, LinkButton } from "../elements/actions/LinkButton.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { todayHere } from "../elements/records/days.ts";
import type { Patient } from "../patients/patients-data.ts";
import { ageOn } from "../patients/person-words.ts";
import { beginAssessment } from "./patient-data.ts";
import type { Next } from "./what-next.ts";

interface WhatNextProps {
  readonly patient: Patient;
  readonly next: Next;
  /** Whether the reader may decide, plan and sign here. */
  readonly clinician: boolean;
  /** The next planned day in words, where there is one. */
  readonly coming: string | null;
}

/** One sentence on where the course stands, and the one main action. */
export function WhatNext({ patient, next, clinician, coming }: WhatNextProps) {
  return (
    <section className="next" aria-labelledby="next-title">
      <div>
        <h2 id="next-title">What next</h2>
        <p>
          {next.why}
          {next.step === "follow-plan" && coming ? ` Next: ${coming}.` : ""}
        </p>
      </div>
      <div className="next-actions">
        <NextActions patient={patient} next={next} clinician={clinician} />
      </div>
    </section>
  );
}

function NextActions({ patient, next, clinician }: Omit<WhatNextProps, "coming">) {
  const patientId = patient.id;
  switch (next.step) {
    case "assess":
      return <NewAssessment patient={patient} main />;
    case "finish-draft":
      return (
        <LinkButton
          tone="main"
          to="/patients/$patientId/assessments/$assessmentId"
          params={{ patientId, assessmentId: next.assessmentId }}
        >
          Continue the draft
        </LinkButton>
      );
    case "decide":
      return (
        <LinkButton
          tone="main"
          to="/patients/$patientId/assessments/$assessmentId/decision"
          params={{ patientId, assessmentId: next.assessmentId }}
        >
          {clinician ? "Decide" : "See the findings"}
        </LinkButton>
      );
    case "make-plan":
      return (
        <LinkButton
          tone="main"
          to="/patients/$patientId/decisions/$decisionId"
          params={{ patientId, decisionId: next.decisionId }}
        >
          {clinician ? "Make the plan" : "See the decision"}
        </LinkButton>
      );
    case "sign-plan":
      return (
        <LinkButton
          tone="main"
          to="/patients/$patientId/plans/$planId"
          params={{ patientId, planId: next.planId }}
        >
          {clinician ? "Look through and sign" : "See the plan"}
        </LinkButton>
      );
    case "follow-plan":
      return (
        <>
          <NewAssessment patient={patient} />
          <AnchorButton
            href={`/api/plans/${encodeURIComponent(next.planId)}/document`}
            target="_blank"
            rel="noopener"
          >
            Print the plan
          </AnchorButton>
          <LinkButton
            tone="main"
            to="/patients/$patientId/plans/$planId"
            params={{ patientId, planId: next.planId }}
          >
            Open the plan
          </LinkButton>
        </>
      );
  }
}

interface NewAssessmentProps {
  readonly patient: Patient;
  readonly main?: boolean;
}

/** Begins a draft and goes to it; age and sex stand in it already. */
export function NewAssessment({ patient, main = false }: NewAssessmentProps) {
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const navigate = useNavigate();
  const queries = useQueryClient();
  const say = useToast();
  async function begin() {
    setBusy(true);
    try {
      const facts = { age: ageOn(patient.birthDate, todayHere()), sex: patient.sex };
      const draft = await beginAssessment(patient.id, facts, key.current);
      await queries.invalidateQueries({ queryKey: ["patient", patient.id] });
      await navigate({
        to: "/patients/$patientId/assessments/$assessmentId",
        params: { patientId: patient.id, assessmentId: draft.id },
      });
    } catch (error) {
      say({
        tone: "failed",
        message:
          error instanceof Problem
            ? `No assessment was begun. ${error.detail ?? error.title}`
            : "No assessment was begun. Try again.",
      });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button tone={main ? "main" : "plain"} busy={busy} onClick={() => void begin()}>
      New assessment
    </Button>
  );
}
