import { InvalidInput } from "@anagen/quantities";
import {
  calibrate,
  inFilePixels,
  type Measurement,
  measurePicture,
  type Picture,
  type ReasonCode,
  type Roi,
  type ScaleAssumption,
} from "@anagen/trichometry";
import type { FileReason } from "./file-reasons.ts";
import type { PictureOptions } from "./measure-options.ts";
import { readPicture } from "./read-picture.ts";

/** What is known of the scale beside its value. */
export type CalibrationNote = { detail: string; assumed: ScaleAssumption[] };

export type MeasuredFile = Measurement & {
  file: string;
  /** How the camera noted that it was held (EXIF, 1 to 8); coordinates do not follow it. */
  orientation: number;
  calibration: CalibrationNote;
};

/** A file without a picture in it: nothing is known but why. The keys are those of a measurement. */
export type UnmeasuredFile = { status: "refused"; reasons: FileReason[]; file: string } & {
  [key in NothingKnown]: null;
} & { hairs: [] };

type NothingKnown = Exclude<keyof Measurement, "status" | "reasons" | "hairs">;

const NOTHING: Omit<UnmeasuredFile, "reasons" | "file"> = {
  status: "refused",
  mode: null,
  widthPx: null,
  heightPx: null,
  pxPerMm: null,
  areaCm2: null,
  count: null,
  densityPerCm2: null,
  units: null,
  shaft: null,
  cumulativeThicknessMmPerCm2: null,
  hairs: [],
  faint: null,
  uncertainty: null,
  masks: null,
  quality: null,
  frame: null,
};

export const hasPicture = (result: FileResult): result is MeasuredFile => result.widthPx !== null;

export type FileResult = MeasuredFile | UnmeasuredFile;

type Options = PictureOptions & { roi?: Roi };

/**
 * Reads, calibrates and measures one file; the picture comes along for drawing on it.
 *
 * @throws {Refusal} no such file, or one that may not be read
 * @throws {InvalidInput} a region outside the picture
 */
export async function measureFile(
  path: string,
  options: Options,
): Promise<{ result: FileResult; picture: Picture | null }> {
  const read = await readPicture(path);
  if (read.picture === null) {
    return { result: { ...NOTHING, reasons: [read.reason], file: path }, picture: null };
  }
  const { picture, shrunkBy, widthPx, heightPx, orientation } = read;
  const roi = options.roi;
  if (roi && (roi.x + roi.width > widthPx || roi.y + roi.height > heightPx)) {
    const given = `${roi.x},${roi.y},${roi.width},${roi.height}`;
    throw new InvalidInput("--roi", given, `inside the picture of ${widthPx} x ${heightPx} pixels`);
  }
  const { barMm, tickMm } = options;
  const pxPerMm = options.pxPerMm === undefined ? undefined : options.pxPerMm / shrunkBy;
  const calibration = calibrate(picture, { pxPerMm, barMm, tickMm });
  const measurement = measurePicture(picture, {
    pxPerMm: calibration.scale ?? undefined,
    covers: calibration.covers,
    mode: options.mode,
    vellusBelowUm: options.vellusBelowUm,
    roi: roi && shrunk(roi, shrunkBy),
  });
  const inFile = inFilePixels(measurement, { widthPx, heightPx });
  const reasons = withScaleReason(inFile.reasons, calibration);
  const { status, ...rest } = inFile;
  const note = {
    detail: calibration.detail,
    assumed: calibration.scale === null ? [] : calibration.assumed,
  };
  return {
    result: { status, ...rest, reasons, file: path, orientation, calibration: note },
    picture,
  };
}

const shrunk = ({ x, y, width, height }: Roi, by: number): Roi => ({
  x: Math.floor(x / by),
  y: Math.floor(y / by),
  width: Math.floor(width / by),
  height: Math.floor(height / by),
});

/** Without a scale the reason why there is none comes first. */
function withScaleReason(
  reasons: readonly ReasonCode[],
  calibration: ReturnType<typeof calibrate>,
): ReasonCode[] {
  return calibration.scale === null ? [...new Set([calibration.reason, ...reasons])] : [...reasons];
}
