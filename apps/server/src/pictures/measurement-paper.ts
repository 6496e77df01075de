import type { Records, RecordVersion } from "@anagen/records";
import { isScalpZone, ZONE_FACTS } from "@anagen/treatment";
import type { FastifyRequest } from "fastify";
import { Problem } from "../http/problem.ts";
import { contentOf } from "../records/record-view.ts";
import { changeOnPaper } from "./change-on-paper.ts";
import type { MeasurementContent } from "./measurement-content.ts";
import type { MeasurementPaper } from "./measurement-pdf.ts";
import { requireMayUse } from "./photograph-use.ts";
import { paperJpeg } from "./picture-on-paper.ts";
import { isPicture } from "./picture-view.ts";
import { standingMeasurement } from "./standing-measurement.ts";

/** A measurement with its picture and the names that stand on its paper. */
export async function measurementPaper(
  records: Records,
  request: FastifyRequest,
  version: RecordVersion,
): Promise<MeasurementPaper> {
  const { patientId, siteId } = version;
  const patient = patientId === null ? null : await records.patients.get(patientId);
  const site = await records.sites.get(siteId);
  const content = contentOf<MeasurementContent>(version);
  const { zone } = content;
  const zoneName = zone !== null && isScalpZone(zone) ? ZONE_FACTS[zone].name : zone;
  return {
    content,
    standing: standingMeasurement(content),
    zoneName,
    madeAt: version.at,
    withdrawn: version.status === "entered-in-error",
    patientName: patient === null ? "" : `${patient.given} ${patient.family}`.trim(),
    birthDate: patient?.birthDate ?? null,
    clinicName: site?.name ?? "",
    picture: await pictureOnPaper(records, request, content.pictureId),
    change: await changeOnPaper(records, version),
  };
}

/** Null where it was withdrawn, or the consent to its use was. */
async function pictureOnPaper(
  records: Records,
  request: FastifyRequest,
  pictureId: string,
): Promise<Buffer | null> {
  const picture = await records.versions.get(pictureId);
  if (picture === null || !isPicture(picture)) return null;
  if (picture.status === "entered-in-error") return null;
  try {
    await requireMayUse(records, request, picture);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
  return paperJpeg(await records.files.read(picture));
}
