import type { Choice } from "../elements/fields/choice.ts";
import type { SessionParts, StepId } from "./record/session-record.ts";

type Zone = SessionParts["zones"][number];
type Identity = SessionParts["identity"][number];

export const STEP_WORDS: readonly { readonly id: StepId; readonly label: string }[] = [
  { id: "sign-in", label: "Sign in" },
  { id: "numbing", label: "Numbing" },
  { id: "time-out", label: "Time out" },
  { id: "needling", label: "Needling" },
  { id: "after-needling", label: "After needling" },
  { id: "sign-out", label: "Sign out" },
];

export const IDENTITY_CHOICES: readonly Choice<Identity>[] = [
  { value: "name", label: "Full name" },
  { value: "birth-date", label: "Birth date" },
  { value: "address", label: "Address" },
  { value: "phone", label: "Phone" },
  { value: "patient-number", label: "Patient number" },
  { value: "photograph", label: "Photograph" },
];

export const ENDPOINT_CHOICES: readonly Choice<NonNullable<Zone["endpoint"]>>[] = [
  { value: "none", label: "Nothing seen" },
  { value: "mild-redness", label: "Mild redness" },
  { value: "pinpoint-bleeding", label: "Pinpoint bleeding" },
  { value: "more-than-pinpoint-bleeding", label: "More than that" },
];

export const nowInUtc = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** Changes one part of a session. */
export type ChangeParts = (next: (before: SessionParts) => Partial<SessionParts>) => void;
