import { type Plane, valueAt } from "../picture/plane.ts";
import { lengthOf, type Rod } from "./rod.ts";

/**
 * Share of the shaft's darkness at which it counts as out of the skin. Above one half: beneath the
 * skin a hair is still seen, blurred and paler, for about a tenth of a millimetre.
 */
const OUT_OF_THE_SKIN = 0.75;
const STEP_PX = 0.5;
const MOST_SHORTENING = 0.4;

/** Moves end 0 to where the dark shaft leaves the skin, walking from the middle towards the root. */
export function atExit(rod: Rod, dark: Plane): Rod {
  const length = lengthOf(rod);
  if (length < 2) return rod;
  const ex = (rod.x1 - rod.x0) / length;
  const ey = (rod.y1 - rod.y0) / length;
  const across = [-0.5, -0.25, 0, 0.25, 0.5].map((share) => share * rod.half);
  const darknessAt = (u: number): number => {
    const t = Math.min(1, Math.max(0, u / length));
    const bow = rod.bend * 4 * t * (1 - t);
    let sum = 0;
    for (const v of across)
      sum += valueAt(dark, rod.x0 + u * ex - (v + bow) * ey, rod.y0 + u * ey + (v + bow) * ex);
    return sum / across.length;
  };
  const shaft: number[] = [];
  for (let u = 0.35 * length; u < 0.95 * length; u += 1) shaft.push(darknessAt(u));
  shaft.sort((a, b) => a - b);
  const full = shaft[Math.floor(0.6 * shaft.length)] ?? 0;
  let exit = MOST_SHORTENING * length;
  let dark2 = 0;
  for (let u = exit; u > -rod.half; u -= STEP_PX) {
    if (darknessAt(u) >= OUT_OF_THE_SKIN * full) {
      exit = u;
      dark2 = 0;
    } else if (++dark2 * STEP_PX > rod.half) break;
  }
  return { ...rod, x0: rod.x0 + exit * ex, y0: rod.y0 + exit * ey };
}
