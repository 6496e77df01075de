import type { Point } from "../view/view.ts";

/** Called for each pixel near a path, with the number of its nearest piece. */
export type VisitPixel = (index: number, x: number, y: number, piece: number) => void;

/** Finds the pixels near paths; keeps its memory between paths. */
export type Sweep = (path: readonly Point[], reachPx: number, visit: VisitPixel) => void;

/** A sweep over one picture: each pixel within `reachPx` of a path once, in a fixed order. */
export function makeSweep(widthPx: number, heightPx: number): Sweep {
  const nearest = new Float32Array(widthPx * heightPx).fill(Number.POSITIVE_INFINITY);
  const pieces = new Int32Array(widthPx * heightPx);
  return (path, reachPx, visit) => {
    const touched: number[] = [];
    for (let piece = 0; piece + 1 < path.length; piece += 1) {
      const [ax, ay] = path[piece] as Point;
      const [bx, by] = path[piece + 1] as Point;
      const left = Math.max(0, Math.floor(Math.min(ax, bx) - reachPx));
      const right = Math.min(widthPx - 1, Math.ceil(Math.max(ax, bx) + reachPx));
      const top = Math.max(0, Math.floor(Math.min(ay, by) - reachPx));
      const bottom = Math.min(heightPx - 1, Math.ceil(Math.max(ay, by) + reachPx));
      for (let y = top; y <= bottom; y += 1) {
        for (let x = left; x <= right; x += 1) {
          const distance = distanceToPiece(x + 0.5, y + 0.5, ax, ay, bx, by);
          if (distance > reachPx) continue;
          const index = y * widthPx + x;
          const before = nearest[index] as number;
          if (distance >= before) continue;
          if (before === Number.POSITIVE_INFINITY) touched.push(index);
          nearest[index] = distance;
          pieces[index] = piece;
        }
      }
    }
    for (const index of touched) {
      const y = Math.floor(index / widthPx);
      visit(index, index - y * widthPx, y, pieces[index] as number);
    }
    for (const index of touched) nearest[index] = Number.POSITIVE_INFINITY;
  };
}

function distanceToPiece(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const held = along < 0 ? 0 : along > 1 ? 1 : along;
  return Math.hypot(x - ax - held * dx, y - ay - held * dy);
}
