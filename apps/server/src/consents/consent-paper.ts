import type { Records, RecordVersion } from "@anagen/records";
import { conflict } from "../http/problem.ts";
import { signatureOf } from "../records/record-view.ts";
import { consentOf } from "./consent-content.ts";
import type { ConsentPaper } from "./consent-pdf.ts";

/** The first version is the one that was signed. @throws {Problem} 409 it is gone */
export async function asSigned(records: Records, id: string) {
  const first = await records.versions.get(id, 1);
  if (first === null) throw conflict("Its first version is gone.");
  return { content: consentOf(first), signedAt: signatureOf(first).signedAt ?? first.at };
}

/** A consent with the names that stand on its paper. */
export async function consentPaper(
  records: Records,
  version: RecordVersion,
): Promise<ConsentPaper> {
  const { signedAt } = await asSigned(records, version.recordId);
  const patient = await records.patients.get(version.patientId ?? "");
  const site = await records.sites.get(version.siteId);
  return {
    consent: consentOf(version),
    signedAt,
    patientName: patient === null ? "" : `${patient.given} ${patient.family}`.trim(),
    birthDate: patient?.birthDate ?? null,
    clinicName: site?.name ?? "",
    enteredInError: version.status === "entered-in-error",
  };
}
