export const ROLES = ["administrator", "clinician", "assistant", "patient", "researcher"] as const;
export type Role = (typeof ROLES)[number];

/** Who does something, as the audit trail writes it. Every change takes one as its first argument. */
export type Actor = {
  /** Account id; null before sign-in and for the program itself. */
  userId: string | null;
  /** The role used for this act; "system" for the program, "anonymous" before sign-in. */
  role: Role | "system" | "anonymous";
  /** The request it belongs to, so that log and trail can be read side by side. */
  requestId: string | null;
};
