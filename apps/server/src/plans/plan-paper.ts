import type { Records } from "@anagen/records";
import { type Plan, planDocument, type Screening } from "@anagen/treatment";
import { plannedDose } from "./planned-dose.ts";

type Offered = { plan: Plan; screening: Screening; siteId: string; patientId: string | null };

/** The plan as a page, with the names that stand on it. */
export async function planPaper(
  records: Records,
  { plan, screening, siteId, patientId }: Offered,
): Promise<string> {
  const patient = patientId === null ? null : await records.patients.get(patientId);
  const site = await records.sites.get(siteId);
  return planDocument(plan, screening, {
    patientName: patient === null ? undefined : `${patient.given} ${patient.family}`.trim(),
    clinicName: site?.name,
    dose: plannedDose(plan),
    lang: "en",
  });
}
