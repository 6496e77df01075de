import { InvalidInput } from "@anagen/quantities";
import type { Records } from "@anagen/records";
import { type ConsentKind, type OfferedConsentText, offeredConsentText } from "@anagen/treatment";
import type { PlanContent } from "../plans/plan-content.ts";
import { isSigned } from "../records/acts.ts";
import { contentOf } from "../records/record-view.ts";

export type TextAsked = {
  kind: ConsentKind;
  planId: string | null;
  language: string;
  patientId: string;
};

/**
 * The text to be signed now.
 * @throws {InvalidInput} planId missing, not this patient's, not signed, or given where none belongs
 */
export async function offeredText(
  records: Records,
  { kind, planId, language, patientId }: TextAsked,
): Promise<OfferedConsentText> {
  if (kind !== "treatment") {
    if (planId !== null) throw new InvalidInput("planId", planId, `left out for ${kind}`);
    return required(offeredConsentText({ kind, language, plan: null }), kind);
  }
  const plan = planId === null ? null : await signedPlan(records, planId, patientId);
  if (plan === null) {
    throw new InvalidInput("planId", planId, "the id of a signed plan of this patient");
  }
  return required(offeredConsentText({ kind, language, plan }), kind);
}

/** The plan of a signed plan record of this patient; null otherwise. */
export async function signedPlan(records: Records, planId: string, patientId: string) {
  const version = await records.versions.get(planId);
  if (version?.kind !== "plan" || version.patientId !== patientId) return null;
  return isSigned(version) ? contentOf<PlanContent>(version).plan : null;
}

function required(text: OfferedConsentText | null, kind: ConsentKind): OfferedConsentText {
  if (text === null) throw new InvalidInput("kind", kind, "a kind of consent that has a text");
  return text;
}
