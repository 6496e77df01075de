import { lengthOf, type Rod } from "../clipped/rod.ts";
import { type Plane, valueAt } from "../picture/plane.ts";
import type { Profile } from "./box-through-blur.ts";

const STEP = 0.5;
const ROWS_PER_PROFILE = 8;
/** Near the root the skin covers the hair, near the tip it is cut askew. */
const FROM = 0.15;
const TO = 0.9;
/** A profile must show this much skin, in pixels, on both sides. */
const LEAST_SKIN_PX = 3;

/**
 * Darkness across a rod, averaged over short stretches along it. Samples on other rods are left
 * out; stretches that touch another hair at both or either edge are not used.
 * @param clearancePx how far from another hair's edge a sample must stay
 */
export function acrossProfiles(
  light: Plane,
  rod: Rod,
  others: Rod[],
  hidden: Uint8Array,
  clearancePx: number,
): Profile[] {
  const length = lengthOf(rod);
  if (length < 3) return [];
  const ex = (rod.x1 - rod.x0) / length;
  const ey = (rod.y1 - rod.y0) / length;
  const reach = rod.half + clearancePx + 6;
  const count = 2 * Math.ceil(reach / STEP) + 1;
  const profiles: Profile[] = [];
  const stretches = Math.max(1, Math.floor(((TO - FROM) * length) / ROWS_PER_PROFILE));
  const rows = ((TO - FROM) * length) / stretches;
  for (let s = 0; s < stretches; s++) {
    const at = new Float64Array(count);
    const darkness = new Float64Array(count);
    const weights = new Float64Array(count);
    for (let k = 0; k < count; k++) {
      const t = (k - (count - 1) / 2) * STEP;
      at[k] = t;
      let [sum, seen] = [0, 0];
      for (let r = 0; r < Math.ceil(rows); r++) {
        const u = FROM * length + s * rows + (r + 0.5) * (rows / Math.ceil(rows));
        const bow = rod.bend * 4 * (u / length) * (1 - u / length);
        const x = rod.x0 + u * ex - (t + bow) * ey;
        const y = rod.y0 + u * ey + (t + bow) * ex;
        if (!free(x, y, others, clearancePx, hidden, light)) continue;
        sum += valueAt(light, x, y);
        seen++;
      }
      darkness[k] = seen > 0 ? sum / seen : 0;
      weights[k] = seen / Math.ceil(rows);
    }
    if (showsBothSides({ at, darkness, weights }, rod.half))
      profiles.push({ at, darkness, weights });
  }
  return profiles;
}

function free(
  x: number,
  y: number,
  others: Rod[],
  clearance: number,
  hidden: Uint8Array,
  { width, height }: Plane,
): boolean {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return false;
  if (hidden[row * width + column]) return false;
  for (const { x0, y0, x1, y1, half } of others) {
    const length2 = Math.max(1, (x1 - x0) ** 2 + (y1 - y0) ** 2);
    const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length2;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const dx = x - x0 - t * (x1 - x0);
    const dy = y - y0 - t * (y1 - y0);
    if (dx * dx + dy * dy < (half + clearance) ** 2) return false;
  }
  return true;
}

function showsBothSides({ at, weights }: Profile, half: number): boolean {
  let [left, right, inside, all] = [0, 0, 0, 0];
  for (let k = 0; k < at.length; k++) {
    const t = at[k] as number;
    const seen = (weights[k] as number) > 0.5 ? STEP : 0;
    if (t < -half - 1) left += seen;
    else if (t > half + 1) right += seen;
    else {
      inside += seen;
      all += STEP;
    }
  }
  return left >= LEAST_SKIN_PX && right >= LEAST_SKIN_PX && inside > 0.9 * all;
}
