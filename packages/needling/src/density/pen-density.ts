import { MM2_PER_CM2, requirePositive } from "@anagen/quantities";

export type PenGlide = {
  pins: number;
  strokeHz: number;
  speedMmPerS: number;
  arrayDiameterMm: number;
};

/**
 * Punctures one pen pass leaves per cm²: pins × strokes per second over the area swept per second.
 * @throws {InvalidInput} an input is not above zero
 * @source formula: docs/methods/needling.md#density
 * @example penPuncturesPerCm2({ pins: 14, strokeHz: 7000 / 60, speedMmPerS: 20, arrayDiameterMm: 6 }) // 1361
 */
export function penPuncturesPerCm2(glide: PenGlide): number {
  requirePositive(glide);
  const { pins, strokeHz, speedMmPerS, arrayDiameterMm } = glide;
  return ((pins * strokeHz) / (speedMmPerS * arrayDiameterMm)) * MM2_PER_CM2;
}
