import { type Plane, valueAt } from "../picture/plane.ts";
import { type Bodies, ownerAt } from "./bodies.ts";
import type { Path } from "./path.ts";

/** One end of a path, looked at for what makes a root a root. */
export type End = {
  x: number;
  y: number;
  /** Direction out of the hair, of length 1. */
  out: readonly [number, number];
  /** The picture ends here, not the hair. */
  cut: boolean;
  /** The path whose body it lies in, -1 for none. */
  under: number;
  /** Darkness of the skin beyond it, over that of the skin beside: the root seen through the skin. */
  halo: number;
  /** Width near it over the width of the hair: a grown tip is thin. */
  taper: number;
};

const HALO_UM = { from: 50, to: 230, beside: 330 } as const;
const BORDER_UM = 130;
const BACK_POINTS = 8;

export type Ground = {
  /** Darkness in which the root's shadow shows. */
  warm: Plane;
  dark: Plane;
  bodies: Bodies;
  isHidden: (x: number, y: number) => boolean;
  umPerPx: number;
};

/** Both ends of a path, the first point's first. */
export function endsOf(path: Path, index: number, ground: Ground): [End, End] {
  return [
    endOf(path, path.points, index, ground),
    endOf(path, path.points.toReversed(), index, ground),
  ];
}

function endOf(
  path: Path,
  points: readonly (readonly [number, number])[],
  index: number,
  ground: Ground,
): End {
  const [x, y] = points[0] ?? [0, 0];
  const [bx, by] = points[Math.min(BACK_POINTS, points.length - 1)] ?? [x, y];
  const length = Math.hypot(x - bx, y - by) || 1;
  const out = [(x - bx) / length, (y - by) / length] as const;
  return {
    x,
    y,
    out,
    cut: isCut(x, y, out, ground),
    under: otherAt(x + out[0], y + out[1], index, ground.bodies),
    halo: haloOf(x, y, out, ground),
    taper: widthNear(points, ground.dark) / Math.max(path.half, 0.5),
  };
}

function isCut(
  x: number,
  y: number,
  [ox, oy]: readonly [number, number],
  { dark: { width, height }, isHidden, umPerPx }: Ground,
): boolean {
  const margin = BORDER_UM / umPerPx;
  for (let away = 0; away <= margin; away += 2) {
    const [u, v] = [Math.round(x + ox * away), Math.round(y + oy * away)];
    if (u < 2 || v < 2 || u >= width - 2 || v >= height - 2 || isHidden(u, v)) return true;
  }
  return false;
}

const otherAt = (x: number, y: number, index: number, bodies: Bodies): number => {
  const owner = ownerAt(bodies, x, y);
  return owner === index ? -1 : owner;
};

function haloOf(
  x: number,
  y: number,
  [ox, oy]: readonly [number, number],
  { warm, bodies, umPerPx }: Ground,
): number {
  const mean = (side: number) => {
    let [sum, seen] = [0, 0];
    for (let um = HALO_UM.from; um <= HALO_UM.to; um += 30) {
      for (const wide of [-40, 0, 40]) {
        const [along, across] = [um / umPerPx, (wide + side * HALO_UM.beside) / umPerPx];
        const [u, v] = [x + ox * along - oy * across, y + oy * along + ox * across];
        if (ownerAt(bodies, u, v) >= 0) continue;
        sum += valueAt(warm, u, v);
        seen++;
      }
    }
    return seen > 3 ? sum / seen : null;
  };
  const [beyond, left, right] = [mean(0), mean(-1), mean(1)];
  const beside = [left, right].filter((value) => value !== null);
  if (beyond === null || beside.length === 0) return 0;
  return beyond - Math.min(...beside);
}

/** Half width a little inside the end. */
function widthNear(points: readonly (readonly [number, number])[], dark: Plane): number {
  const [x, y] = points[Math.min(5, points.length - 1)] ?? [0, 0];
  const [u, v] = points[Math.min(9, points.length - 1)] ?? [x, y];
  const length = Math.hypot(x - u, y - v) || 1;
  const [nx, ny] = [-(y - v) / length, (x - u) / length];
  const middle = valueAt(dark, x, y);
  let sum = 0;
  for (const sign of [-1, 1]) {
    let away = 0;
    while (away < 10 && valueAt(dark, x + sign * away * nx, y + sign * away * ny) > middle / 2)
      away += 0.5;
    sum += away;
  }
  return sum / 2;
}
