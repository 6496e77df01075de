import type { MeasuredResult, MeasurementLine } from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import { contentOf, type NameOf } from "../records/record-view.ts";

/** What the store keeps of a measurement. */
export type MeasurementContent = {
  pictureId: string;
  takenOn: string;
  zone: string | null;
  measuredBy: string;
  result: MeasuredResult;
};

/** The figures alone, for lists and charts. */
export async function measurementLine(
  version: RecordVersion,
  nameOf: NameOf,
): Promise<MeasurementLine> {
  const { pictureId, takenOn, zone, result } = contentOf<MeasurementContent>(version);
  return {
    id: version.recordId,
    pictureId,
    takenOn,
    zone,
    status: version.status,
    version: version.version,
    at: version.at,
    authorName: await nameOf(version.authorId),
    refusedBecause: result.status === "refused" ? result.reasons : [],
    count: result.count,
    areaCm2: result.areaCm2,
    densityPerCm2: result.densityPerCm2,
    meanWidthUm: result.shaft?.meanUm ?? null,
  };
}
