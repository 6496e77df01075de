import type { Records, RecordVersion } from "@anagen/records";
import { type ConsentKind, offeredConsentText, whyConsentFails } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import { conflict } from "../http/problem.ts";
import { isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { CONSENT, consentOf } from "./consent-content.ts";
import { signedPlan } from "./offered-text.ts";

/** Why a consent does not hold now, in words; null when it does. */
export async function whyInvalid(records: Records, version: RecordVersion): Promise<string | null> {
  if (!isSigned(version)) return "It was entered by mistake.";
  const consent = consentOf(version);
  const { kind, planId, text } = consent;
  const patientId = version.patientId ?? "";
  const plan = planId === null ? null : await signedPlan(records, planId, patientId);
  if (planId !== null && plan === null) return "Its plan is not signed any more.";
  const textNow = offeredConsentText({ kind, language: text.languageAsked, plan });
  return whyConsentFails(consent, { kind, planId, textNow });
}

export type FoundConsent = { consent: RecordVersion | null; whyNot: string | null };

/**
 * The newest consent of a kind that holds now: for the treatment, one given for this plan.
 * Without one, the reason of the newest that does not hold.
 */
export async function findConsent(
  records: Records,
  { siteId, patientId }: Place,
  { kind, planId }: { kind: ConsentKind; planId: string | null },
): Promise<FoundConsent> {
  if (patientId === null) return { consent: null, whyNot: "There is no patient." };
  const all = await everyRecord(records, { siteIds: [siteId], patientId, kind: CONSENT });
  const asked = all.filter((version) => {
    const consent = consentOf(version);
    return consent.kind === kind && consent.planId === planId && isSigned(version);
  });
  let newest: string | null = null;
  for (const consent of asked) {
    const whyNot = await whyInvalid(records, consent);
    if (whyNot === null) return { consent, whyNot: null };
    newest ??= whyNot;
  }
  return { consent: null, whyNot: newest ?? "None was signed." };
}

/**
 * Pictures are taken, kept and used only with a consent to photographs that holds.
 * @throws {Problem} 409
 */
export async function requirePhotographConsent(records: Records, place: Place): Promise<void> {
  const { whyNot } = await findConsent(records, place, { kind: "photographs", planId: null });
  if (whyNot !== null) throw conflict(`No valid consent to photographs. ${whyNot}`);
}
