import type { Records, RecordVersion } from "@anagen/records";
import { contentOf } from "../records/record-view.ts";
import type { MeasurementContent } from "./measurement-content.ts";
import type { MeasurementPaper } from "./measurement-pdf.ts";

/** A measurement with the names that stand on its paper. */
export async function measurementPaper(
  records: Records,
  version: RecordVersion,
): Promise<MeasurementPaper> {
  const { patientId, siteId } = version;
  const patient = patientId === null ? null : await records.patients.get(patientId);
  const site = await records.sites.get(siteId);
  return {
    content: contentOf<MeasurementContent>(version),
    madeAt: version.at,
    withdrawn: version.status === "entered-in-error",
    patientName: patient === null ? "" : `${patient.given} ${patient.family}`.trim(),
    birthDate: patient?.birthDate ?? null,
    clinicName: site?.name ?? "",
  };
}
