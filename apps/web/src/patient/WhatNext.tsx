import { AnchorButton, LinkButton } from "../elements/actions/LinkButton.tsx";
import type { Patient } from "../patients/patients-data.ts";
import { BeginSession } from "../treatment-session/begin/BeginSession.tsx";
import { BeginDecision, NewAssessment } from "./BeginRecord.tsx";
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
    case "begin-decision":
      return clinician ? (
        <BeginDecision patientId={patientId} assessmentId={next.assessmentId} />
      ) : (
        <LinkButton
          tone="main"
          to="/patients/$patientId/assessments/$assessmentId"
          params={{ patientId, assessmentId: next.assessmentId }}
        >
          See the findings
        </LinkButton>
      );
    case "decide":
      return (
        <LinkButton
          tone="main"
          to="/patients/$patientId/decisions/$decisionId"
          params={{ patientId, decisionId: next.decisionId }}
        >
          {clinician ? "Continue the decision" : "See the decision"}
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
            to="/patients/$patientId/plans/$planId"
            params={{ patientId, planId: next.planId }}
          >
            Open the plan
          </LinkButton>
          <BeginSession patientId={patientId} planId={next.planId} />
        </>
      );
  }
}
