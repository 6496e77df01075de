import { type NeedleResult, passesForDose } from "@anagen/needling";

/**
 * Passes one protocol needs for the dose of another, at its own dose a pass.
 * @returns null where a pass leaves no dose, or there is none to match
 */
export function passesToMatch(
  own: NeedleResult,
  passes: number,
  other: NeedleResult,
): number | null {
  const perPass = own.dose.woundVolumeMm3PerCm2.value / passes;
  const target = other.dose.woundVolumeMm3PerCm2.value;
  return perPass > 0 && target > 0 ? passesForDose(target, perPass) : null;
}
