import type { MeasuredResult } from "@anagen/api";
import { COMMON_WIDTH_SD_UM, type Measurement } from "@anagen/trichometry";

const Z_95 = 1.959964;

/**
 * 95 % interval of the mean thickness on this very spot: the reading error of each hair, that of the
 * scale, and that of focus, which all hairs of a picture share.
 * @returns null where the measuring program did not tell the errors
 */
export function widthInterval(result: MeasuredResult): { low: number; high: number } | null {
  const { shaft, pxPerMm, count } = result as unknown as Partial<Measurement>;
  if (!shaft || !pxPerMm || !count) return null;
  const { meanUm, measurementSdUm } = shaft;
  if (typeof measurementSdUm !== "number") return null;
  const scaleUm = (meanUm * pxPerMm.sd) / pxPerMm.value;
  const sdUm = Math.hypot(measurementSdUm / Math.sqrt(count), scaleUm, COMMON_WIDTH_SD_UM);
  return { low: Math.max(0, meanUm - Z_95 * sdUm), high: meanUm + Z_95 * sdUm };
}
