/** Which kind of record each part of the address is about: `/api/plans/:id` is a "plan". */
const KIND_OF_PATH: Readonly<Record<string, string>> = {
  assessments: "assessment",
  decisions: "decision",
  plans: "plan",
  pictures: "attachment",
  measurements: "measurement",
  checks: "symptom-check",
  "side-effects": "side-effect",
  outcomes: "outcome",
  concerns: "concern",
  messages: "message",
  "trials-of-one": "trial-of-one",
  "erasure-requests": "erasure-request",
  consents: "consent",
  quotes: "quote",
  "stock-items": "stock-item",
  recalls: "recall",
  "treatment-sessions": "treatment-session",
};

/** The kind that a route's records must be of; undefined for a route that is not about records. */
export const kindInPath = (url: string): string | undefined =>
  KIND_OF_PATH[url.split("/")[2] ?? ""];
