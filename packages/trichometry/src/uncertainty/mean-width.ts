import { COMMON_WIDTH_SD_UM } from "../change/thresholds.ts";
import type { Measurement } from "../measure/measurement.ts";
import { UNCERTAINTY } from "./assumptions.ts";
import type { Interval } from "./uncertainty.ts";

/**
 * Interval of the mean thickness on this very spot, in um: the reading error of each hair, that of the scale, and
 * that of focus, which all hairs of a picture share.
 *
 * @returns null where nothing was measured, or the measuring program did not tell its errors
 */
export function meanWidthInterval({
  shaft,
  pxPerMm,
  count,
}: Pick<Measurement, "shaft" | "pxPerMm" | "count">): Interval | null {
  if (!shaft || !pxPerMm || !count || !Number.isFinite(shaft.measurementSdUm)) return null;
  const { level, z } = UNCERTAINTY;
  const { meanUm, measurementSdUm } = shaft;
  const fromScaleUm = (meanUm * pxPerMm.sd) / pxPerMm.value;
  const sdUm = Math.hypot(measurementSdUm / Math.sqrt(count), fromScaleUm, COMMON_WIDTH_SD_UM);
  return { low: Math.max(0, meanUm - z * sdUm), high: meanUm + z * sdUm, level };
}
