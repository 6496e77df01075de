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
export type { Uncertainty } from "./uncertainty/uncertainty.ts";
