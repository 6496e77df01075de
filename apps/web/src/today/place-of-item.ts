import type { DayItem } from "./today-data.ts";

const PLACE_OF = {
  assessment: "/patients/$patientId/assessments/$assessmentId",
  decision: "/patients/$patientId/decisions/$decisionId",
  plan: "/patients/$patientId/plans/$planId",
  "treatment-session": "/patients/$patientId/sessions/$sessionId",
  "symptom-check": "/patients/$patientId/side-effects",
  "side-effect": "/patients/$patientId/side-effects",
  concern: "/patients/$patientId/outcomes",
  message: "/patients/$patientId/messages",
  "erasure-request": "/patients/$patientId/messages",
  review: "/patients/$patientId/outcomes",
  milestone: "/patients/$patientId/outcomes",
  photographs: "/patients/$patientId/pictures",
} as const;

type Place = (typeof PLACE_OF)[keyof typeof PLACE_OF] | "/patients/$patientId";

/** Where the work on one item is done; the person's page for all that begins there. */
export function placeOfItem({ kind, patientId, recordId }: DayItem) {
  const to: Place = Object.hasOwn(PLACE_OF, kind)
    ? PLACE_OF[kind as keyof typeof PLACE_OF]
    : "/patients/$patientId";
  return {
    to,
    params: {
      patientId,
      assessmentId: recordId,
      decisionId: recordId,
      planId: recordId,
      sessionId: recordId,
    },
  };
}
