import type { Records, RecordVersion } from "@anagen/records";
import { type Block, mayStart, type RescreenResult } from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import { findConsent, whyInvalid } from "../consents/valid-consent.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { isSigned } from "../records/acts.ts";
import { contentOf } from "../records/record-view.ts";
import { haltsOf } from "../side-effects/halts.ts";

type Asked = {
  planId: string;
  /** The consent of the session; null: the newest that holds. */
  consentId: string | null;
  rescreen: RescreenResult | null | "not-asked";
};

export type Begin = { blocks: Block[]; consent: RecordVersion | null };

/** Whether needling may begin now: plan, consent, halts, and what changed since last time. */
export async function mayBegin(
  records: Records,
  place: Place,
  { planId, consentId, rescreen }: Asked,
): Promise<Begin> {
  const plan = await records.versions.get(planId);
  const { consent, whyNot } = await theConsent(records, place, { planId, consentId });
  const blocks = mayStart({
    consent: { whyNot },
    plan: {
      isSigned: plan !== null && isSigned(plan),
      hasPlan: plan !== null && contentOf<PlanContent>(plan).plan !== null,
    },
    halts: await haltsOf({ records }, place),
    rescreen,
  });
  return { blocks, consent };
}

async function theConsent(
  records: Records,
  place: Place,
  { planId, consentId }: { planId: string; consentId: string | null },
) {
  if (consentId === null) return findConsent(records, place, { kind: "treatment", planId });
  const consent = await records.versions.get(consentId);
  if (consent?.kind !== "consent" || consent.patientId !== place.patientId) {
    return { consent: null, whyNot: "There is no such consent of this patient." };
  }
  const content = contentOf<{ kind: string; planId: string | null }>(consent);
  if (content.kind !== "treatment" || content.planId !== planId) {
    return { consent: null, whyNot: "It was not given for this plan." };
  }
  const whyNot = await whyInvalid(records, consent);
  // Another one that was signed since holds as well.
  return whyNot === null
    ? { consent, whyNot }
    : findConsent(records, place, { kind: "treatment", planId });
}
