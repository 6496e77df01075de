import { afterSessionPolicy } from "./after-session-policy.ts";
import { picturePolicy } from "./picture-policy.ts";
import {
  ADMINISTRATOR,
  act,
  CLINICAL_STAFF,
  CLINICIAN,
  knowledge,
  open,
  ownAccount,
  ownAccountInBrowser,
  type Rule,
  read,
  recordRoutes,
  STAFF,
  STAFF_AND_SELF,
} from "./policy-rule.ts";
import { quotePolicy } from "./quote-policy.ts";
import { registryPolicy } from "./registry-policy.ts";
import { sessionPolicy } from "./session-policy.ts";
import { stockPolicy } from "./stock-policy.ts";

export type { Allowed, Reach, Rule, Subject } from "./policy-rule.ts";

/**
 * Who may do what. A route that is not here stops the server at its start; what is not allowed here
 * is refused.
 */
export const POLICY: Readonly<Record<string, Rule>> = {
  "GET /api/health": open,
  "GET /api/openapi.json": open,
  "GET /api/docs": open,
  "GET /": open,
  "GET /*": open,
  "HEAD /*": open,

  "POST /api/sign-in": open,
  "POST /api/one-time-links/redeem": open,
  "POST /api/sign-out": ownAccount,
  "GET /api/session": ownAccount,
  "POST /api/password": ownAccountInBrowser,
  "GET /api/sessions": ownAccount,
  "DELETE /api/sessions/:id": ownAccountInBrowser,

  "POST /api/screenings": knowledge,
  "POST /api/plan-previews": knowledge,
  "GET /api/rules": knowledge,
  "GET /api/medicines": knowledge,
  "GET /api/explanations": knowledge,
  "GET /api/sources": knowledge,

  "GET /api/patients": {
    who: CLINICAL_STAFF,
    subject: "site-in-query",
    trail: { action: "list", kind: "patient" },
  },
  "POST /api/patients": act(CLINICAL_STAFF, "site-in-body"),
  "POST /api/patients/import": act(CLINICAL_STAFF, "site-in-query"),
  "GET /api/patients/:id": read(STAFF_AND_SELF, "patient", "patient"),
  "PUT /api/patients/:id": act(CLINICAL_STAFF, "patient"),
  "GET /api/patients/:id/history": read(CLINICAL_STAFF, "patient", "patient"),
  "GET /api/patients/:id/timeline": read(STAFF_AND_SELF, "patient", "timeline"),
  "GET /api/patients/:id/records": read(CLINICAL_STAFF, "patient", "records"),
  "GET /api/patients/:id/export": {
    who: { clinician: "site", patient: "own" },
    subject: "patient",
    trail: { action: "export", kind: "patient" },
  },

  "POST /api/patients/:id/assessments": act(CLINICAL_STAFF, "patient"),
  ...recordRoutes("assessment", { drafts: CLINICAL_STAFF, reads: CLINICAL_STAFF }),
  "POST /api/assessments/:id/decisions": act(CLINICIAN, "record"),
  ...recordRoutes("decision", { drafts: CLINICIAN, reads: CLINICAL_STAFF }),
  "POST /api/decisions/:id/plans": act(CLINICIAN, "record"),
  ...recordRoutes("plan", { drafts: CLINICIAN, reads: STAFF_AND_SELF }),
  "GET /api/plans/:id/calendar.ics": read(STAFF_AND_SELF, "record", "plan"),
  "GET /api/plans/:id/document": read(STAFF_AND_SELF, "record", "plan"),

  ...picturePolicy,
  ...sessionPolicy,
  ...stockPolicy,
  ...afterSessionPolicy,
  ...quotePolicy,
  ...registryPolicy,

  "GET /api/today": {
    who: CLINICAL_STAFF,
    subject: "site-in-query",
    trail: { action: "list", kind: "today" },
  },

  "GET /api/sites": act(STAFF, "nothing"),
  "POST /api/sites": act(ADMINISTRATOR, "nothing"),
  "PUT /api/sites/:id": act(ADMINISTRATOR, "site"),
  "GET /api/sites/:id/prices": act(STAFF, "site"),
  "PUT /api/sites/:id/prices": act(ADMINISTRATOR, "site"),
  "GET /api/users": {
    who: ADMINISTRATOR,
    subject: "nothing",
    trail: { action: "list", kind: "account" },
  },
  "POST /api/users": { ...act(ADMINISTRATOR, "nothing"), browserOnly: true },
  "PUT /api/users/:id": { ...act(ADMINISTRATOR, "account"), browserOnly: true },
  "POST /api/users/:id/disable": act(ADMINISTRATOR, "account"),
  "POST /api/users/:id/enable": act(ADMINISTRATOR, "account"),
  "POST /api/users/:id/one-time-link": { ...act(ADMINISTRATOR, "account"), browserOnly: true },
  "GET /api/audit": {
    who: ADMINISTRATOR,
    subject: "site-in-query",
    trail: { action: "read", kind: "audit" },
  },
  "POST /api/audit/verification": {
    who: ADMINISTRATOR,
    subject: "nothing",
    trail: { action: "verify", kind: "audit" },
  },
  "GET /api/api-tokens": { who: { administrator: "site", clinician: "site" }, subject: "nothing" },
  "POST /api/api-tokens": {
    who: { administrator: "site", clinician: "site" },
    subject: "nothing",
    browserOnly: true,
  },
  "DELETE /api/api-tokens/:id": {
    who: { administrator: "site", clinician: "site" },
    subject: "nothing",
  },
};
