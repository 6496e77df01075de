import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { DayItem } from "./today-data.ts";

interface DayItemLinkProps {
  readonly item: DayItem;
  readonly children: ReactNode;
}

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
  return (
    <Link className="day-link" to="/patients/$patientId" params={{ patientId }}>
      {children}
    </Link>
  );
}
