import { MM2_PER_CM2, requirePositive } from "@anagen/quantities";

export type RollerDrum = { needles: number; radiusMm: number; widthMm: number };

/**
 * Punctures one roller pass leaves per cm² of skin.
 *
 * Each needle touches down once per turn, so hand speed does not matter. The true rolling radius
 * lies between the bare drum and the needle tips; pass either, or `rollingRadiusMm`.
 *
 * @param drum whole drum: needle count, rolling radius, width of the needled part
 * @returns mean over the swept strip; the strip's edges are not corrected
 * @throws {InvalidInput} a size or count is not above zero
 * @source drum sizes: schwarz-2011; formula: docs/methods/needling.md#density
 * @example rollerPuncturesPerCm2({ needles: 192, radiusMm: 10, widthMm: 20 }) // 15.28
 */
export function rollerPuncturesPerCm2({ needles, radiusMm, widthMm }: RollerDrum): number {
  requirePositive({ needles, radiusMm, widthMm });
  return (needles / (2 * Math.PI * radiusMm * widthMm)) * MM2_PER_CM2;
}

/**
 * The radius at which a drum rolls when its needles sink in: bare drum (share 0) to tips (share 1).
 */
export const rollingRadiusMm = (radiusMm: number, needleMm: number, share: number): number =>
  radiusMm + share * needleMm;

/** Distance along the travel between punctures of one ring: one turn over the needles of a ring. */
export const travelPitchMm = (radiusMm: number, needlesPerRing: number): number =>
  (2 * Math.PI * radiusMm) / needlesPerRing;
