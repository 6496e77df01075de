import type { Records, RecordVersion } from "@anagen/records";
import {
  CHANGE_REASONS,
  type Comparison,
  compareMeasurements,
  type Measurement,
} from "@anagen/trichometry";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";
import type { MeasurementContent } from "./measurement-content.ts";
import { standingMeasurement } from "./standing-measurement.ts";
import { standingPictures } from "./standing-pictures.ts";

/** A comparison takes longer the more hairs there are; more than any field holds are not compared. */
const MOST_COMPARED_HAIRS = 1500;

/**
 * What changed since the first measured picture of the same zone, in one sentence.
 * @returns null where this is the first, or nothing was measured
 */
export async function changeOnPaper(
  records: Records,
  version: RecordVersion,
): Promise<string | null> {
  const content = contentOf<MeasurementContent>(version);
  const first = await firstOfZone(records, version, content);
  if (first === null || content.result.status === "refused") return null;
  const since = `Against the picture of ${first.takenOn}: `;
  const [before, after] = [standingMeasurement(first), standingMeasurement(content)];
  if (Math.max(before.hairs.length, after.hairs.length) > MOST_COMPARED_HAIRS) return null;
  return since + changeWords(compared(before, after));
}

/** Null: one of them lacks what a comparison needs, since another program made it. */
function compared(before: Measurement, after: Measurement): Comparison | null {
  try {
    return compareMeasurements(before, after);
  } catch {
    return null;
  }
}

function changeWords(change: Comparison | null): string {
  if (change === null) return "one of the measurements lacks what a comparison needs.";
  const { densityChangePercent: density, verdict, detectionLimitPercent: limit } = change;
  if (verdict === null || density === null || limit === null) {
    const reasons = change.reasons.map((reason) => CHANGE_REASONS[reason].words);
    return `no statement. ${reasons.join(" ")}`;
  }
  const signed = (value: number) => `${value > 0 ? "+" : ""}${value.toFixed(0)}`;
  return [
    `${verdict}, ${signed(density.value)} % (${signed(density.low)} to ${signed(density.high)}, 95 %)`,
    `on ${change.overlapCm2?.toFixed(2)} cm² that both show;`,
    `under ${limit.toFixed(0)} % a change cannot be told from measurement error.`,
    `${change.matched} hairs found again, ${change.lost} not found again, ${change.gained} new.`,
  ].join(" ");
}

/** The earliest measurement of the zone in a picture that stands and was taken before this one. */
async function firstOfZone(
  records: Records,
  { siteId, patientId }: RecordVersion,
  { takenOn, zone, pictureId }: MeasurementContent,
): Promise<MeasurementContent | null> {
  if (patientId === null) return null;
  const pictures = await standingPictures(records, { siteId, patientId });
  const standing = new Set(pictures.map(({ recordId }) => recordId));
  const all = await everyRecord(records, { siteIds: [siteId], patientId, kind: "measurement" });
  const [first] = all
    .filter(({ status }) => status !== "entered-in-error")
    .map((one) => contentOf<MeasurementContent>(one))
    .filter((one) => one.zone === zone && one.takenOn < takenOn && one.pictureId !== pictureId)
    .filter((one) => standing.has(one.pictureId) && one.result.status === "measured")
    .sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1));
  return first ?? null;
}
