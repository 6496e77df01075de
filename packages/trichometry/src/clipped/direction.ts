import { type Plane, valueAt } from "../picture/plane.ts";
import { angleOf, lengthOf, type Rod, reversed } from "./rod.ts";

/**
 * Way most hairs of a picture point, from root to tip, radians; null without hairs.
 *
 * The axis is the mean of doubled angles, weighted by length. Which of its two ends is the root is
 * put to the vote: skin is darker beyond a root, where the hair goes on beneath it.
 *
 * @param shadow darkness that shows the hair under the skin
 */
export function commonDirection(rods: Rod[], shadow: Plane): number | null {
  let [x, y, votes] = [0, 0, 0];
  for (const rod of rods) {
    const weight = lengthOf(rod);
    x += weight * Math.cos(2 * angleOf(rod));
    y += weight * Math.sin(2 * angleOf(rod));
  }
  if (x === 0 && y === 0) return null;
  const axis = 0.5 * Math.atan2(y, x);
  for (const rod of rods) {
    const along = Math.cos(angleOf(rod) - axis) >= 0 ? rod : reversed(rod);
    votes += Math.sign(rootEvidence(along, shadow));
  }
  return votes >= 0 ? axis : axis > 0 ? axis - Math.PI : axis + Math.PI;
}

/** Mean darkness beyond end 0 less that beyond end 1: positive when end 0 looks like the root. */
export function rootEvidence(rod: Rod, shadow: Plane): number {
  const length = Math.max(lengthOf(rod), 1e-3);
  const ex = (rod.x1 - rod.x0) / length;
  const ey = (rod.y1 - rod.y0) / length;
  let difference = 0;
  let count = 0;
  for (let away = 0.8 * rod.half; away <= 4 * rod.half; away += 1)
    for (const across of [-0.6, 0, 0.6]) {
      const sx = -ey * across * rod.half;
      const sy = ex * across * rod.half;
      difference += valueAt(shadow, rod.x0 - ex * away + sx, rod.y0 - ey * away + sy);
      difference -= valueAt(shadow, rod.x1 + ex * away + sx, rod.y1 + ey * away + sy);
      count++;
    }
  return difference / Math.max(1, count);
}
