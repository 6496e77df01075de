import type { Picture } from "../picture/picture.ts";
import type { Quality } from "../quality/quality.ts";
import type { ReasonCode } from "../quality/reasons.ts";
import type { MeasureOptions } from "./measure-options.ts";
import type { Measurement } from "./measurement.ts";

/** An answer without numbers: why, and what the picture is like. */
export const refusal = (
  { widthPx, heightPx }: Picture,
  options: MeasureOptions,
  reasons: ReasonCode[],
  quality: Quality,
): Measurement => ({
  status: "refused",
  reasons,
  mode: options.mode === "long" ? "long" : "clipped",
  widthPx,
  heightPx,
  pxPerMm: options.pxPerMm ?? null,
  areaCm2: null,
  count: null,
  densityPerCm2: null,
  units: null,
  shaft: null,
  cumulativeThicknessMmPerCm2: null,
  hairs: [],
  uncertainty: null,
  masks: null,
  quality,
  frame: null,
});
