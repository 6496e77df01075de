import type { Records, RecordVersion } from "@anagen/records";
import { quoteDocument } from "@anagen/treatment";
import { quoteOf } from "./quote-content.ts";
import { quoteUses } from "./quote-view.ts";

/** The quote as a page, with the names that stand on it and what was used until now. */
export async function quotePaper(records: Records, version: RecordVersion): Promise<string> {
  const { siteId, patientId } = version;
  const patient = patientId === null ? null : await records.patients.get(patientId);
  const usesOf = await quoteUses(records, { siteId, patientId });
  return quoteDocument({
    ...quoteOf(version),
    use: usesOf(version).use,
    patientName: patient === null ? "" : `${patient.given} ${patient.family}`.trim(),
    clinicName: (await records.sites.get(siteId))?.name ?? "",
  });
}
