import { act, CLINICAL_STAFF, type Rule, read, STAFF_AND_SELF } from "./policy-rule.ts";

/** Quotes: offered by staff, read and accepted by the patient too. */
export const quotePolicy: Readonly<Record<string, Rule>> = {
  "POST /api/plans/:id/quotes": act(CLINICAL_STAFF, "record"),
  "GET /api/patients/:id/quotes": read(STAFF_AND_SELF, "patient", "quote"),
  "GET /api/quotes/:id": read(STAFF_AND_SELF, "record", "quote"),
  "POST /api/quotes/:id/accept": act(STAFF_AND_SELF, "record"),
  "POST /api/quotes/:id/withdraw": act(CLINICAL_STAFF, "record"),
  "GET /api/quotes/:id/document": read(STAFF_AND_SELF, "record", "quote"),
};
