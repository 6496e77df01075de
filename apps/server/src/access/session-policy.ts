import {
  act,
  CLINICAL_STAFF,
  CLINICIAN,
  knowledge,
  type Rule,
  read,
  recordRoutes,
  STAFF_AND_SELF,
} from "./policy-rule.ts";

/** Who reads and signs consents and treatment sessions. */
export const sessionPolicy: Readonly<Record<string, Rule>> = {
  "GET /api/patients/:id/consent-text": read(STAFF_AND_SELF, "patient", "consent-text"),
  "POST /api/patients/:id/consents": act(CLINICAL_STAFF, "patient"),
  "GET /api/patients/:id/consents": read(STAFF_AND_SELF, "patient", "consent"),
  "GET /api/consents/:id": read(STAFF_AND_SELF, "record", "consent"),
  "GET /api/consents/:id/history": read(CLINICAL_STAFF, "record", "consent"),
  "GET /api/consents/:id/document.pdf": read(STAFF_AND_SELF, "record", "consent"),
  "GET /api/consents/:id/verification": read(STAFF_AND_SELF, "record", "consent"),
  "POST /api/consents/:id/withdraw": act(STAFF_AND_SELF, "record"),
  "POST /api/consents/:id/entered-in-error": act(CLINICIAN, "record"),

  "GET /api/session-guide": knowledge,
  "GET /api/plans/:id/session-readiness": read(CLINICAL_STAFF, "record", "plan"),
  "POST /api/plans/:id/treatment-sessions": act(CLINICAL_STAFF, "record"),
  ...recordRoutes("treatment-session", { drafts: CLINICAL_STAFF, reads: CLINICAL_STAFF }),
  "GET /api/treatment-sessions/:id/summary": read(STAFF_AND_SELF, "record", "treatment-session"),
  "GET /api/patients/:id/treatment-sessions": read(STAFF_AND_SELF, "patient", "treatment-session"),
};
