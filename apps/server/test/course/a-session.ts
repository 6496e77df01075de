import type { TreatmentSession } from "@anagen/treatment";
import { keptBody, UNSIGNED } from "../../src/records/record-view.ts";
import { newSession } from "../../src/treatment-sessions/session-content.ts";
import { aRecord, type Targets } from "../access/targets.ts";
import { type Clinic, PROGRAM } from "../support/clinic.ts";

/** A signed session of a signed plan, written past the HTTP door; needling ended at `endedAt`. */
export async function aSession(
  clinic: Clinic,
  at: Targets,
  { endedAt, ...more }: { endedAt: string } & Partial<TreatmentSession>,
) {
  const planId = await aRecord(clinic, at, { kind: "plan", signed: true });
  const content = {
    ...newSession({
      planId,
      planVersion: 2,
      consentId: null,
      number: 1,
      day: endedAt.slice(0, 10),
      startedAt: endedAt,
      previous: null,
    }),
    needling: { startedAt: endedAt, endedAt },
    ...more,
  };
  const { created } = await clinic.records.versions.create(PROGRAM, {
    kind: "treatment-session",
    siteId: at.siteId,
    patientId: at.patientId,
    status: "signed",
    body: keptBody(content, UNSIGNED),
  });
  return created;
}
