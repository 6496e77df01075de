import type { End } from "./ends.ts";
import { lengthOf, type Path } from "./path.ts";

/** A path that knows where it grows from. */
export type Rooted = {
  /** From the root to the tip. */
  points: [number, number][];
  path: Path;
  root: End;
  /** How clearly this end is the root, in standard deviations or so. */
  sureness: number;
};

/**
 * Darkness of the skin beyond an end: a root's shadow lies above, bare skin beyond a tip below. Grade: measured on
 * drawn pictures (5 % of roots below, 15 % of tips above). Against: dark skin hides the shadow.
 */
const HALO_MIDDLE = 0.045;
const HALO_SD = 0.025;
const MOST_HALO = 3;
/** Long hair bends, so that its direction says less than the shadow: but no hair grows against all others. */
const DIRECTION_WEIGHT = 3;
const TAPER_WEIGHT = 2;
const ROUNDS = 3;

/**
 * Tells root from tip: the shadow of the root under the skin, the taper of the tip, and the direction in which the
 * other hairs of the picture grow.
 */
export function rooted(paths: readonly Path[], ends: readonly (readonly [End, End])[]): Rooted[] {
  const own = paths.map((_, at) => ownEvidence(ends[at]));
  let signs = own.map((evidence) => evidence);
  for (let round = 0; round < ROUNDS; round++) {
    const field = growth(paths, signs);
    signs = own.map((evidence, at) => evidence + DIRECTION_WEIGHT * along(paths[at], field));
  }
  return paths.flatMap((path, at) => {
    const pair = ends[at];
    if (!pair) return [];
    const sign = signs[at] ?? 0;
    const root = sign >= 0 ? pair[0] : pair[1];
    const points = sign >= 0 ? path.points : path.points.toReversed();
    return [{ path, root, points, sureness: Math.abs(sign) }];
  });
}

/** Above 0: the first end looks like the root. */
function ownEvidence(pair: readonly [End, End] | undefined): number {
  if (!pair) return 0;
  const [first, last] = pair;
  const halo = (end: End) =>
    end.cut || end.under >= 0
      ? 0
      : Math.min(MOST_HALO, Math.max(-MOST_HALO, (end.halo - HALO_MIDDLE) / HALO_SD));
  const thin = (end: End) => (end.cut || end.under >= 0 ? 0 : Math.max(0, 1 - end.taper));
  return halo(first) - halo(last) + TAPER_WEIGHT * (thin(last) - thin(first));
}

function growth(paths: readonly Path[], signs: readonly number[]): [number, number] {
  let [x, y] = [0, 0];
  for (const [at, path] of paths.entries()) {
    const [dx, dy] = chord(path);
    const weight =
      Math.max(-MOST_HALO, Math.min(MOST_HALO, signs[at] ?? 0)) * lengthOf(path.points);
    x += weight * dx;
    y += weight * dy;
  }
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : [0, 0];
}

const along = (path: Path | undefined, [gx, gy]: readonly [number, number]): number => {
  if (!path) return 0;
  const [dx, dy] = chord(path);
  return dx * gx + dy * gy;
};

/** From the first point to the last, of length 1. */
function chord({ points }: Path): [number, number] {
  const [[x0, y0], [x1, y1]] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return [(x1 - x0) / length, (y1 - y0) / length];
}
