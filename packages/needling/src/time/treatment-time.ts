import { requirePositive, requireWithin } from "@anagen/quantities";

const MM2_PER_CM2 = 100;
const S_PER_MIN = 60;
const MOST_OVERLAP = 0.95;

export type Gliding = {
  areaCm2: number;
  passes: number;
  widthMm: number;
  speedMmPerS: number;
  /** Share of a strip that overlaps its neighbour, 0 up to 1. */
  overlapShare?: number;
  /** Time for lifting and setting down, in all. */
  liftsS?: number;
};

/**
 * Minutes to go over an area: A n / (w v (1 - overlap)) + lifts. Add up zones.
 * @throws {InvalidInput} an input is not above zero
 * @example glidingMinutes({ areaCm2: 500, passes: 15, widthMm: 20, speedMmPerS: 50 }) // 12.5
 */
export function glidingMinutes(gliding: Gliding): number {
  const { areaCm2, passes, widthMm, speedMmPerS, overlapShare = 0, liftsS = 0 } = gliding;
  requirePositive({ areaCm2, passes, widthMm, speedMmPerS });
  requireWithin("overlapShare", overlapShare, 0, MOST_OVERLAP);
  const sweptMm2PerS = widthMm * speedMmPerS * (1 - overlapShare);
  return ((areaCm2 * MM2_PER_CM2 * passes) / sweptMm2PerS + liftsS) / S_PER_MIN;
}

/** Minutes to set a stamp down over an area, `passes` times. */
export function stampingMinutes(
  areaCm2: number,
  passes: number,
  headMm2: number,
  stampsPerS: number,
): number {
  requirePositive({ areaCm2, passes, headMm2, stampsPerS });
  return (areaCm2 * MM2_PER_CM2 * passes) / headMm2 / stampsPerS / S_PER_MIN;
}
