import { discUnionAreaMm2 } from "./disc-union.ts";

/**
 * Coverage when whole stamps (all pins at once) fall at random: 1 - exp(-λ_stamps × |union of the
 * pins' discs|). Counting pins one by one would overstate it, since pins of a stamp overlap.
 * @param xMm, yMm pins of one stamp
 */
export const stampedCoverage = (
  stampsPerMm2: number,
  xMm: ArrayLike<number>,
  yMm: ArrayLike<number>,
  radiusMm: number,
): number => -Math.expm1(-stampsPerMm2 * discUnionAreaMm2(xMm, yMm, radiusMm));
