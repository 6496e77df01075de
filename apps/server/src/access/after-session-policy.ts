import {
  act,
  CLINICAL_STAFF,
  CLINICIAN,
  knowledge,
  open,
  type Rule,
  read,
  recordRoutes,
  STAFF_AND_SELF,
} from "./policy-rule.ts";

/** What follows a session: checks, side effects, aftercare, outcomes, messages, home use. */
export const afterSessionPolicy: Readonly<Record<string, Rule>> = {
  "GET /api/symptoms": knowledge,
  "GET /api/side-effect-words": knowledge,
  "POST /api/triages": knowledge,

  "POST /api/patients/:id/checks": act(STAFF_AND_SELF, "patient"),
  "GET /api/patients/:id/checks": read(STAFF_AND_SELF, "patient", "symptom-check"),
  "GET /api/checks/:id": read(STAFF_AND_SELF, "record", "symptom-check"),
  "POST /api/checks/:id/handled": act(CLINICAL_STAFF, "record"),

  "POST /api/patients/:id/side-effects": act(CLINICAL_STAFF, "patient"),
  "GET /api/patients/:id/side-effects": read(CLINICAL_STAFF, "patient", "side-effect"),
  "GET /api/patients/:id/halts": read(CLINICAL_STAFF, "patient", "halt"),
  ...recordRoutes("side-effect", { drafts: CLINICAL_STAFF, reads: CLINICAL_STAFF }),
  "POST /api/side-effects/:id/follow-ups": act(CLINICAL_STAFF, "record"),
  "GET /api/side-effects/:id/report": read(CLINICIAN, "record", "side-effect"),
  // Counts of everyone, small ones too: researchers have the registry, without small counts.
  "GET /api/side-effect-counts": {
    who: CLINICIAN,
    subject: "site-in-query",
    trail: { action: "list", kind: "side-effect-counts" },
  },

  "GET /api/patients/:id/aftercare": read(STAFF_AND_SELF, "patient", "aftercare"),
  "GET /api/treatment-sessions/:id/aftercare": read(STAFF_AND_SELF, "record", "aftercare"),
  "GET /api/patients/:id/calendar-link": act(STAFF_AND_SELF, "patient"),
  "POST /api/patients/:id/calendar-link": act({ patient: "own" }, "patient"),
  "DELETE /api/patients/:id/calendar-link": act(STAFF_AND_SELF, "patient"),
  // The token in the address is the key; the reading is put in the trail by the route.
  "GET /api/calendars/:id": open,
  "GET /api/patients/:id/reminder-settings": act(STAFF_AND_SELF, "patient"),
  "PUT /api/patients/:id/reminder-settings": act(STAFF_AND_SELF, "patient"),
  "GET /api/patients/:id/reminders": read(STAFF_AND_SELF, "patient", "reminder"),

  "GET /api/questionnaires": knowledge,
  "POST /api/patients/:id/outcomes": act(CLINICAL_STAFF, "patient"),
  "GET /api/patients/:id/outcomes": read(STAFF_AND_SELF, "patient", "outcome"),
  ...recordRoutes("outcome", { drafts: CLINICAL_STAFF, reads: STAFF_AND_SELF }),
  "GET /api/patients/:id/judgement": read(STAFF_AND_SELF, "patient", "judgement"),
  "POST /api/patients/:id/own-answers": act({ patient: "own" }, "patient"),
  "POST /api/concerns/:id/seen": act(CLINICIAN, "record"),

  "GET /api/patients/:id/messages": read(STAFF_AND_SELF, "patient", "message"),
  "POST /api/patients/:id/messages": act(STAFF_AND_SELF, "patient"),
  "POST /api/messages/:id/seen": act(STAFF_AND_SELF, "record"),
  "POST /api/patients/:id/erasure-requests": act({ patient: "own" }, "patient"),
  "GET /api/patients/:id/erasure-requests": read(STAFF_AND_SELF, "patient", "erasure-request"),
  "POST /api/erasure-requests/:id/answer": act(CLINICIAN, "record"),

  "GET /api/patients/:id/home-uses": read(STAFF_AND_SELF, "patient", "home-use"),
  "POST /api/patients/:id/home-uses": act(STAFF_AND_SELF, "patient"),
  "POST /api/patients/:id/home-stop": act(STAFF_AND_SELF, "patient"),

  // Never the patient: they would learn what their halves or periods get.
  "POST /api/plans/:id/trials-of-one": act(CLINICIAN, "record"),
  "GET /api/patients/:id/trials-of-one": read(CLINICAL_STAFF, "patient", "trial-of-one"),
  "GET /api/trials-of-one/:id": read(CLINICAL_STAFF, "record", "trial-of-one"),
  "POST /api/trials-of-one/:id/seal": act(CLINICIAN, "record"),
  "POST /api/trials-of-one/:id/reveals": act(CLINICAL_STAFF, "record"),
  "POST /api/trials-of-one/:id/results": act(CLINICAL_STAFF, "record"),
  "POST /api/trials-of-one/:id/end": act(CLINICIAN, "record"),
  "GET /api/trials-of-one/:id/analysis": read(CLINICAL_STAFF, "record", "trial-of-one"),
};
