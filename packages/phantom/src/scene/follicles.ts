import type { Random } from "@anagen/quantities";
import type { Point } from "../view/view.ts";

/** A rectangle of scalp. */
export type Region = { leftMm: number; topMm: number; rightMm: number; bottomMm: number };

const DARTS_A_POINT = 400;
const SHRINK = 0.97;

/**
 * Follicular units by random sequential inhibition: points no closer than `leastMm`, as many as the
 * density asks. Where the region is jammed first, the distance gives way by 3 % at a time.
 *
 * @returns the points and the distance that every two of them keep
 */
export function placeUnits(
  random: Random,
  region: Region,
  unitsPerCm2: number,
  leastMm: number,
): { units: Point[]; leastMm: number } {
  const widthMm = region.rightMm - region.leftMm;
  const heightMm = region.bottomMm - region.topMm;
  const wanted = Math.round((widthMm * heightMm * unitsPerCm2) / 100);
  const units: Point[] = [];
  let kept = leastMm;
  while (units.length < wanted) {
    const placed = throwDart(random, region, units, kept);
    if (placed === null) kept *= SHRINK;
    else units.push(placed);
  }
  return { units, leastMm: kept };
}

function throwDart(
  random: Random,
  { leftMm, topMm, rightMm, bottomMm }: Region,
  units: readonly Point[],
  leastMm: number,
): Point | null {
  const leastSquared = leastMm * leastMm;
  for (let dart = 0; dart < DARTS_A_POINT; dart += 1) {
    const x = leftMm + (rightMm - leftMm) * random();
    const y = topMm + (bottomMm - topMm) * random();
    if (units.every(([ux, uy]) => (ux - x) ** 2 + (uy - y) ** 2 >= leastSquared)) return [x, y];
  }
  return null;
}
