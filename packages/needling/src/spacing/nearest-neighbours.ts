import type { PointGrid } from "./point-grid.ts";
import { nearestSquared } from "./ring-search.ts";

/**
 * Distance of each point to its nearest neighbour, in the order the points were given.
 *
 * Looks at the row of three cells around first, then at the rows below and above where they may
 * hold a nearer point; points whose neighbour may lie beyond those are searched ring by ring. Equal to brute force (tested), linear in time for points that spread.
 *
 * @param wrap the window is a torus: neighbours across its edges count
 * @returns mm, one entry per point; Infinity for a point that is alone
 */
export function nearestNeighbourMm(grid: PointGrid, wrap = false): Float64Array {
  const { columns, rows, starts, xMm, yMm, order } = grid;
  const distances = new Float64Array(xMm.length);
  const { cellWidthMm, cellHeightMm } = grid;
  for (let row = 0; row < rows; row++) {
    const inner = row > 0 && row < rows - 1;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const from = starts[cell] as number;
      const to = starts[cell + 1] as number;
      if (from === to) continue;
      if (!inner || column === 0 || column === columns - 1) {
        for (let i = from; i < to; i++) {
          const squared = nearestSquared(grid, xMm[i] as number, yMm[i] as number, i, wrap);
          distances[order[i] as number] = Math.sqrt(squared);
        }
        continue;
      }
      const belowFrom = starts[cell - columns - 1] as number;
      const belowTo = starts[cell - columns + 2] as number;
      const levelFrom = starts[cell - 1] as number;
      const levelTo = starts[cell + 2] as number;
      const aboveFrom = starts[cell + columns - 1] as number;
      const aboveTo = starts[cell + columns + 2] as number;
      const leftMm = grid.minXMm + (column - 1) * cellWidthMm;
      const bottomMm = grid.minYMm + (row - 1) * cellHeightMm;
      for (let i = from; i < to; i++) {
        const x = xMm[i] as number;
        const y = yMm[i] as number;
        let best = Infinity;
        for (let j = levelFrom; j < levelTo; j++) {
          const dx = (xMm[j] as number) - x;
          const dy = (yMm[j] as number) - y;
          const squared = dx * dx + dy * dy;
          if (squared < best && j !== i) best = squared;
        }
        const below = y - bottomMm - cellHeightMm;
        if (below * below < best) {
          for (let j = belowFrom; j < belowTo; j++) {
            const dx = (xMm[j] as number) - x;
            const dy = (yMm[j] as number) - y;
            const squared = dx * dx + dy * dy;
            if (squared < best) best = squared;
          }
        }
        const above = bottomMm + 2 * cellHeightMm - y;
        if (above * above < best) {
          for (let j = aboveFrom; j < aboveTo; j++) {
            const dx = (xMm[j] as number) - x;
            const dy = (yMm[j] as number) - y;
            const squared = dx * dx + dy * dy;
            if (squared < best) best = squared;
          }
        }
        const sideways = Math.min(x - leftMm, leftMm + 3 * cellWidthMm - x);
        const upDown = Math.min(y - bottomMm, bottomMm + 3 * cellHeightMm - y);
        const sure = sideways < upDown ? sideways : upDown;
        if (best > sure * sure) best = nearestSquared(grid, x, y, i, wrap);
        distances[order[i] as number] = Math.sqrt(best);
      }
    }
  }
  return distances;
}
