import type { Records, RecordVersion } from "@anagen/records";
import { isScalpZone, ZONE_FACTS } from "@anagen/treatment";
import { contentOf } from "../records/record-view.ts";
import { changeOnPaper } from "./change-on-paper.ts";
import type { MeasurementContent } from "./measurement-content.ts";
import type { MeasurementPaper } from "./measurement-pdf.ts";
import { paperJpeg } from "./picture-on-paper.ts";
import { isPicture } from "./picture-view.ts";
import { standingMeasurement } from "./standing-measurement.ts";

/**
 * A measurement with its picture and the names that stand on its paper.
 * @param pictures whether the one who asks may use the pictures
 */
export async function measurementPaper(
  records: Records,
  version: RecordVersion,
  { pictures }: { pictures: boolean },
): Promise<MeasurementPaper> {
  const { patientId, siteId } = version;
  const patient = patientId === null ? null : await records.patients.get(patientId);
  const site = await records.sites.get(siteId);
  const content = contentOf<MeasurementContent>(version);
  const { zone, pictureId } = content;
  const found = await records.versions.get(pictureId);
  const picture =
    found !== null && isPicture(found) && found.status !== "entered-in-error" ? found : null;
  const zoneName = zone !== null && isScalpZone(zone) ? ZONE_FACTS[zone].name : zone;
  return {
    content,
    standing: standingMeasurement(content),
    zoneName,
    madeAt: version.at,
    // What was measured in a picture of someone else falls with the picture.
    withdrawn: version.status === "entered-in-error" || picture === null,
    patientName: patient === null ? "" : `${patient.given} ${patient.family}`.trim(),
    birthDate: patient?.birthDate ?? null,
    clinicName: site?.name ?? "",
    picture:
      picture !== null && pictures ? await paperJpeg(await records.files.read(picture)) : null,
    change: await changeOnPaper(records, version),
  };
}
