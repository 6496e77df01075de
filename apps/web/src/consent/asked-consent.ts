import type { ConsentKind } from "./consent-data.ts";

const KINDS: readonly string[] = ["treatment", "photographs", "research"];
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Which consent the address asks for; anything else reads as the treatment's. */
export function askedConsent(search: Record<string, unknown>): {
  kind: ConsentKind;
  planId?: string;
} {
  const { kind, planId } = search;
  return {
    kind: KINDS.includes(String(kind)) ? (kind as ConsentKind) : "treatment",
    ...(typeof planId === "string" && ID.test(planId) ? { planId } : {}),
  };
}
