import { requirePositive } from "@anagen/quantities";

/**
 * The headline dose: volume of needle cones per cm², λ π d² h / 12. It adds up over passes,
 * devices and sessions, so protocols can be compared. It says nothing about hair.
 *
 * @param puncturesPerCm2 in all
 * @param depthMm true depth of the channels; 0 when none enters
 * @returns mm³/cm²
 * @example woundVolumeMm3PerCm2(229, 0.25, 1.5) // 5.6
 */
export const woundVolumeMm3PerCm2 = (
  puncturesPerCm2: number,
  needleDiameterMm: number,
  depthMm: number,
): number => (puncturesPerCm2 * Math.PI * needleDiameterMm * needleDiameterMm * depthMm) / 12;

/**
 * Passes one protocol needs to leave the same dose as another.
 * @param targetDose, dosePerPass same unit, above zero
 * @throws {InvalidInput}
 */
export function passesForDose(targetDose: number, dosePerPass: number): number {
  requirePositive({ targetDose, dosePerPass });
  return targetDose / dosePerPass;
}
