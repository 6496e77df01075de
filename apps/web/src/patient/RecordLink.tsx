import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface RecordLinkProps {
  readonly kind: string;
  readonly recordId: string;
  readonly patientId: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to an assessment, a decision or a plan. */
export function RecordLink({ kind, recordId, patientId, className, children }: RecordLinkProps) {
  const look = className === undefined ? {} : { className };
  switch (kind) {
    case "assessment":
      return (
        <Link
          {...look}
          to="/patients/$patientId/assessments/$assessmentId"
          params={{ patientId, assessmentId: recordId }}
        >
          {children}
        </Link>
      );
    case "decision":
      return (
        <Link
          {...look}
          to="/patients/$patientId/decisions/$decisionId"
          params={{ patientId, decisionId: recordId }}
        >
          {children}
        </Link>
      );
    case "plan":
      return (
        <Link
          {...look}
          to="/patients/$patientId/plans/$planId"
          params={{ patientId, planId: recordId }}
        >
          {children}
        </Link>
      );
    default:
      return <span {...look}>{children}</span>;
  }
}
