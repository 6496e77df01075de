import type { Picture } from "../picture/picture.ts";
import type { MeasureOptions } from "./measure-options.ts";
import type { Measurement } from "./measurement.ts";

/** Measures the hairs of one picture. */
export function measurePicture(picture: Picture, options: MeasureOptions = {}): Measurement {
  return {
    status: "refused",
    reasons: options.pxPerMm ? ["no-hair-found"] : ["no-scale"],
    mode: options.mode === "long" ? "long" : "clipped",
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    pxPerMm: options.pxPerMm ?? null,
    areaCm2: null,
    count: null,
    densityPerCm2: null,
    units: null,
    shaft: null,
    cumulativeThicknessMmPerCm2: null,
    hairs: [],
    uncertainty: null,
    frame: null,
    quality: {
      edgeSigmaUm: null,
      contrast: null,
      snr: null,
      noiseDn: null,
      saturatedPercent: 0,
      coveredPercent: null,
      maskedPercent: 0,
      enlargement: 1,
      motionAnisotropy: null,
      warnings: [],
    },
  };
}
