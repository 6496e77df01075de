import type { correctedFigures, MeasuredResult, MeasurementLine, z } from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import { type Correction, type Measurement, meanWidthInterval } from "@anagen/trichometry";
import { contentOf, type NameOf } from "../records/record-view.ts";

/** What the store keeps of a measurement. */
export type MeasurementContent = {
  pictureId: string;
  takenOn: string;
  zone: string | null;
  measuredBy: string;
  result: MeasuredResult;
  corrections: Correction[];
  corrected: z.infer<typeof correctedFigures> | null;
};

/** The figures alone, for lists and charts. */
export async function measurementLine(
  version: RecordVersion,
  nameOf: NameOf,
): Promise<MeasurementLine> {
  const { pictureId, takenOn, zone, result, corrected } = contentOf<MeasurementContent>(version);
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
    meanWidthInterval: meanWidthInterval(result as unknown as Measurement),
    corrected: corrected ?? null,
  };
}
