export { GIVEN_RELATIVE_SD } from "./calibration/assumptions.ts";
export { calibrate } from "./calibration/calibrate.ts";
export type { Calibration, ScaleAssumption, ScaleHints } from "./calibration/scale.ts";
export {
  type Sheet,
  type SheetShape,
  stickerSheet,
  stickerSvg,
} from "./calibration/sticker-drawing.ts";
export {
  CHANGE_REASONS,
  type ChangeReason,
  type Comparison,
  type HairChange,
  type RegistrationReport,
  type Verdict,
} from "./change/change-result.ts";
export { compareMeasurements } from "./change/compare.ts";
export { SEPARATE_FIELDS_CHANGE_PERCENT } from "./change/thresholds.ts";
export { applyCorrections, type Corrected } from "./correction/apply.ts";
export type { Correction, CorrectionStep, DrawnHair } from "./correction/correction.ts";
export { isMasked, type MaskedPiece, type Masks } from "./masks/masks.ts";
export { inFilePixels } from "./measure/in-file-pixels.ts";
export { measurePicture } from "./measure/measure.ts";
export {
  MeasurementCancelled,
  type MeasureOptions,
  type Mode,
  type Roi,
} from "./measure/measure-options.ts";
export type {
  Estimate,
  Hair,
  HairClass,
  HairFlag,
  Measurement,
  Point,
  Scale,
  ScaleSource,
  Shaft,
  Units,
} from "./measure/measurement.ts";
export type { Picture } from "./picture/picture.ts";
export type { Quality } from "./quality/quality.ts";
export { REASONS, type ReasonCode } from "./quality/reasons.ts";
export { meanWidthInterval } from "./uncertainty/mean-width.ts";
export type { Uncertainty } from "./uncertainty/uncertainty.ts";
