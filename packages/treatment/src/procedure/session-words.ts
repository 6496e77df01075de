// The closed lists of a treatment session.

/** Two of these name the person before anything is done. */
export const IDENTITY_ITEMS = [
  "name",
  "birth-date",
  "address",
  "phone",
  "patient-number",
  "photograph",
] as const;
export type IdentityItem = (typeof IDENTITY_ITEMS)[number];
export const IDENTITY_ITEMS_NEEDED = 2;

/** The six steps, in order. */
export const SESSION_STEPS = [
  "sign-in",
  "numbing",
  "time-out",
  "needling",
  "after-needling",
  "sign-out",
] as const;
export type SessionStep = (typeof SESSION_STEPS)[number];

/** From nothing seen to more than was meant. */
export const ENDPOINTS = [
  "none",
  "mild-redness",
  "pinpoint-bleeding",
  "more-than-pinpoint-bleeding",
] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

export const CHECK_ANSWERS = ["done", "not-applicable"] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

export const SESSION_OUTCOMES = ["completed", "stopped"] as const;
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

export const OPERATOR_ROLES = ["clinician", "assistant"] as const;
export type OperatorRole = (typeof OPERATOR_ROLES)[number];

export const PAIN = { low: 0, high: 10 } as const;
