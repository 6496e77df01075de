import { entryAngleRad } from "../channel/drag.ts";

/** Needles of a roller in the skin at one time: those within the entry angle, on every ring. */
export const rollerNeedlesInContact = (
  needles: number,
  radiusMm: number,
  needleMm: number,
): number => (needles * 2 * entryAngleRad(radiusMm, needleMm)) / (2 * Math.PI);

/** Force to press the needles in. @param forcePerNeedleN 0.02 to 0.03 N, jps-2013 */
export const pressForceN = (needlesInContact: number, forcePerNeedleN: number): number =>
  needlesInContact * forcePerNeedleN;
