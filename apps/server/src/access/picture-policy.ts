import { act, CLINICAL_STAFF, CLINICIAN, type Rule, read, STAFF_AND_SELF } from "./policy-rule.ts";

/** Pictures and what was measured in them. */
export const picturePolicy: Readonly<Record<string, Rule>> = {
  "POST /api/patients/:id/pictures": act(STAFF_AND_SELF, "patient"),
  "GET /api/patients/:id/pictures": read(STAFF_AND_SELF, "patient", "picture"),
  "GET /api/pictures/:id": read(STAFF_AND_SELF, "record", "picture"),
  "GET /api/pictures/:id/file": read(STAFF_AND_SELF, "record", "picture"),
  "GET /api/pictures/:id/thumbnail": read(STAFF_AND_SELF, "record", "picture"),
  "POST /api/pictures/:id/entered-in-error": act(CLINICIAN, "record"),
  "POST /api/pictures/:id/measurements": act(CLINICAL_STAFF, "record"),
  "GET /api/patients/:id/measurements": read(STAFF_AND_SELF, "patient", "measurement"),
  "GET /api/measurements/:id": read(STAFF_AND_SELF, "record", "measurement"),
  "POST /api/measurements/:id/corrections": act(CLINICAL_STAFF, "record"),
  "GET /api/measurements/:id/report.pdf": read(STAFF_AND_SELF, "record", "measurement"),
  "POST /api/measurements/:id/entered-in-error": act(CLINICIAN, "record"),
};
