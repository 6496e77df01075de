import { latticeNoise } from "../chance/lattice-noise.ts";
import type { SceneHair } from "../scene/hair.ts";
import type { Point } from "../view/view.ts";

/** What of a worn shaft is seen at a way along it and a distance across, both in pixels. */
export type Surface = {
  /** Share that no scale hides. */
  shows: (alongPx: number, acrossPx: number) => number;
  /** Light of what sticks on it, linear. */
  stuck: (alongPx: number, acrossPx: number) => number;
};

const UM_PER_MM = 1000;

/** Width at a way along over the full width: lapped over at the opening, swollen here and there. */
export function neckAt(hair: SceneHair, alongPx: number, pxPerMm: number): number {
  const { worn } = hair;
  if (worn === undefined) return 1;
  const share = Math.min(1, Math.max(0, alongPx / pxPerMm / worn.neckMm));
  const swollen = 1 + 0.12 * latticeNoise(hair.seed + 7, alongPx / (0.22 * pxPerMm), 0.5);
  return (worn.neck + (1 - worn.neck) * share) * swollen;
}

/** The path with its sideways wander; ends move too. */
export function kinked(hair: SceneHair, path: readonly Point[], pxPerMm: number): readonly Point[] {
  const { worn } = hair;
  if (worn === undefined || worn.kinkUm === 0) return path;
  const [ax, ay] = path[0] as Point;
  const [bx, by] = path[path.length - 1] as Point;
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [-(by - ay) / length, (bx - ax) / length];
  const most = (worn.kinkUm / UM_PER_MM) * pxPerMm;
  return path.map(([x, y]): Point => {
    const way = Math.hypot(x - ax, y - ay) / pxPerMm;
    const off = most * 2 * latticeNoise(hair.seed + 8, way / 0.13, 0.5);
    return [x + off * nx, y + off * ny];
  });
}

/** Null where the shaft is clean. */
export function surfaceOf(hair: SceneHair, pxPerMm: number): Surface | null {
  const { worn, seed } = hair;
  if (worn === undefined) return null;
  const veilPx = worn.veilMm * pxPerMm;
  const threshold = 0.42 - 0.75 * worn.stuckShare;
  const halfPx = Math.max(1, (hair.widthUm / 2 / UM_PER_MM) * pxPerMm);
  return {
    shows: (along, across) => {
      if (along > 1.6 * veilPx) return 1;
      const patch = latticeNoise(seed + 9, along / (0.035 * pxPerMm), across / (0.03 * pxPerMm));
      const rise = along / Math.max(veilPx, 1e-6) + 1.1 * patch;
      return Math.min(1, Math.max(0.15, rise));
    },
    stuck: (along, across) => {
      const fine = latticeNoise(seed + 10, along / (0.03 * pxPerMm), across / (0.014 * pxPerMm));
      const broad = latticeNoise(seed + 11, along / (0.16 * pxPerMm), 0.5 * (across / halfPx));
      const over = fine + 0.8 * broad - threshold;
      return over <= 0 ? 0 : worn.stuckLight * Math.min(1, 3 * over);
    },
  };
}
