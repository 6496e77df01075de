import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { DayItem } from "./today-data.ts";

interface DayItemLinkProps {
  readonly item: DayItem;
  readonly children: ReactNode;
}

const PLACE_OF: Readonly<
  Record<string, `/patients/$patientId/${"side-effects" | "outcomes" | "messages"}`>
> = {
  "symptom-check": "/patients/$patientId/side-effects",
  "side-effect": "/patients/$patientId/side-effects",
  concern: "/patients/$patientId/outcomes",
  message: "/patients/$patientId/messages",
  "erasure-request": "/patients/$patientId/messages",
};

/** Where the work on one item is done. */
export function DayItemLink({ item, children }: DayItemLinkProps) {
  const { patientId, recordId, kind } = item;
  if (kind === "assessment") {
    return (
      <Link
        className="day-link"
        to="/patients/$patientId/assessments/$assessmentId"
        params={{ patientId, assessmentId: recordId }}
      >
        {children}
      </Link>
    );
  }
  if (kind === "decision") {
    return (
      <Link
        className="day-link"
        to="/patients/$patientId/decisions/$decisionId"
        params={{ patientId, decisionId: recordId }}
      >
        {children}
      </Link>
    );
  }
  if (kind === "plan") {
    return (
      <Link
        className="day-link"
        to="/patients/$patientId/plans/$planId"
        params={{ patientId, planId: recordId }}
      >
        {children}
      </Link>
    );
  }
  if (kind === "treatment-session") {
    return (
      <Link
        className="day-link"
        to="/patients/$patientId/sessions/$sessionId"
        params={{ patientId, sessionId: recordId }}
      >
        {children}
      </Link>
    );
  }
  const place = PLACE_OF[kind] ?? "/patients/$patientId";
  return (
    <Link className="day-link" to={place} params={{ patientId }}>
      {children}
    </Link>
  );
}
