import type { Records } from "@anagen/records";
import { CONSENT, consentOf } from "../consents/consent-content.ts";
import { whyInvalid } from "../consents/valid-consent.ts";
import { everyOfKind } from "../records/every-of-kind.ts";

/** The people of the sites with a consent to research that holds now. */
export async function consentedToResearch(
  records: Records,
  siteIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const people = new Set<string>();
  for await (const version of everyOfKind(records, siteIds, CONSENT)) {
    const { patientId } = version;
    if (patientId === null || people.has(patientId)) continue;
    if (consentOf(version).kind !== "research") continue;
    if ((await whyInvalid(records, version)) === null) people.add(patientId);
  }
  return people;
}
