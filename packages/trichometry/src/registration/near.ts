import type { Xy } from "../plane/homography.ts";

/** Answers which point is nearest, within a reach, from a raster made once. */
export type Near = {
  /** Index of the nearest point within reach, -1 for none, -2 outside what the points cover. */
  at: (x: number, y: number) => number;
  /** Share of the covered ground that lies within reach of a point: the chance of a blind hit. */
  hitShare: number;
};

const CELLS_A_REACH = 4;

/**
 * @param reachMm how far a point is still "there"
 * @param marginMm ground beyond the outermost points that still counts as covered
 */
export function nearOf(points: readonly Xy[], reachMm: number, marginMm: number): Near {
  const left = Math.min(...points.map(([x]) => x)) - marginMm;
  const top = Math.min(...points.map(([, y]) => y)) - marginMm;
  const right = Math.max(...points.map(([x]) => x)) + marginMm;
  const bottom = Math.max(...points.map(([, y]) => y)) + marginMm;
  const cellMm = reachMm / CELLS_A_REACH;
  const columns = Math.max(1, Math.ceil((right - left) / cellMm));
  const rows = Math.max(1, Math.ceil((bottom - top) / cellMm));
  const nearest = new Int16Array(columns * rows).fill(-1);
  const distance = new Float32Array(columns * rows).fill(Number.POSITIVE_INFINITY);
  for (const [index, [x, y]] of points.entries()) {
    const [column, row] = [Math.floor((x - left) / cellMm), Math.floor((y - top) / cellMm)];
    for (let v = row - CELLS_A_REACH; v <= row + CELLS_A_REACH; v += 1) {
      for (let u = column - CELLS_A_REACH; u <= column + CELLS_A_REACH; u += 1) {
        if (u < 0 || v < 0 || u >= columns || v >= rows) continue;
        const away = Math.hypot(left + (u + 0.5) * cellMm - x, top + (v + 0.5) * cellMm - y);
        const cell = v * columns + u;
        if (away <= reachMm && away < (distance[cell] ?? 0)) {
          distance[cell] = away;
          nearest[cell] = index;
        }
      }
    }
  }
  const at = (x: number, y: number) => {
    const column = Math.floor((x - left) / cellMm);
    const row = Math.floor((y - top) / cellMm);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return -2;
    return nearest[row * columns + column] ?? -1;
  };
  const hits = nearest.reduce((sum, index) => sum + (index >= 0 ? 1 : 0), 0);
  return { at, hitShare: hits / nearest.length };
}
