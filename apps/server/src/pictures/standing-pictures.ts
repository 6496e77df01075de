import type { Records, RecordVersion } from "@anagen/records";
import type { Place } from "../access/principal.ts";
import { everyRecord } from "../records/every-record.ts";
import { isPicture } from "./picture-view.ts";

/** The pictures of a person that stand, newest first; those taken back are left out. */
export async function standingPictures(
  records: Records,
  { siteId, patientId }: Place,
): Promise<RecordVersion[]> {
  if (patientId === null) return [];
  const all = await everyRecord(records, { siteIds: [siteId], patientId, kind: "attachment" });
  return all.filter(isPicture).filter(({ status }) => status !== "entered-in-error");
}
