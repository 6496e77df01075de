import type { Darkness } from "../illumination/darkness.ts";
import { type Plane, valueAt } from "../picture/plane.ts";
import { axialDifference } from "./angles.ts";
import type { ClippedHair } from "./clipped-hair.ts";
import { type FaintLine, faintLines } from "./faint.ts";
import { thinLineProbability } from "./likelihood.ts";
import { angleOf, type Rod, reversed } from "./rod.ts";
import { atExit } from "./root-exit.ts";

/** Ink and drawn lines are dark in some channels only; hair, however pale, in all. */
const LEAST_GREY = 0.3;
const SHORTEST_UM = 120;
const CLEARANCE_UM = 25;
const GUESSED_HALF_UM = 15;

/** Thin hairs that stand alone, found as faint straight lines where no thicker hair lies. */
export function thinHairs(
  dark: Darkness,
  hidden: Uint8Array,
  thick: Rod[],
  direction: number | null,
  umPerPx: number,
): ClippedHair[] {
  const taken = takenBy(dark.inAll, hidden, thick, CLEARANCE_UM / umPerPx);
  const lines = faintLines(dark.inWarm, taken, { umPerPx, shortestUm: SHORTEST_UM });
  return lines.flatMap((line) => {
    const rod: Rod = {
      x0: line.x0,
      y0: line.y0,
      x1: line.x1,
      y1: line.y1,
      half: GUESSED_HALF_UM / umPerPx,
      bend: 0,
    };
    if (greyness(rod, dark) < LEAST_GREY) return [];
    const off = direction === null ? 0 : axialDifference(angleOf(rod), direction);
    const probability = probabilityOf(line, off, umPerPx);
    const along = direction === null || Math.cos(angleOf(rod) - direction) >= 0;
    const pointed = atExit(along ? rod : reversed(rod), dark.inWarm);
    return [{ rod: pointed, region: -1, probability, off, rootShadow: null, thin: true }];
  });
}

const probabilityOf = (line: FaintLine, off: number, umPerPx: number): number =>
  thinLineProbability({
    lengthUm: Math.hypot(line.x1 - line.x0, line.y1 - line.y0) * umPerPx,
    signal: line.signal,
    strength: line.strength,
    wavinessUm: line.waviness * umPerPx,
    off,
  });

function greyness({ x0, y0, x1, y1 }: Rod, { inAll, inWarm }: Darkness): number {
  let [all, warm] = [0, 0];
  for (let t = 0.05; t < 1; t += 0.1) {
    const [x, y] = [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
    all += valueAt(inAll, x, y);
    warm += valueAt(inWarm, x, y);
  }
  return warm > 0 ? all / warm : 0;
}

function takenBy(dark: Plane, hidden: Uint8Array, thick: Rod[], clearance: number): Uint8Array {
  const { width, height } = dark;
  const taken = Uint8Array.from(hidden);
  for (const { x0, y0, x1, y1, half } of thick) {
    const reach = half + clearance;
    const length2 = Math.max(1, (x1 - x0) ** 2 + (y1 - y0) ** 2);
    const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
    const bottom = Math.min(height - 1, Math.ceil(Math.max(y0, y1) + reach));
    const left = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
    const right = Math.min(width - 1, Math.ceil(Math.max(x0, x1) + reach));
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) {
        const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length2;
        const t = along < 0 ? 0 : along > 1 ? 1 : along;
        const dx = x - x0 - t * (x1 - x0);
        const dy = y - y0 - t * (y1 - y0);
        if (dx * dx + dy * dy < reach * reach) taken[y * width + x] = 1;
      }
  }
  return taken;
}
