import type { PointGrid } from "./point-grid.ts";

/**
 * Squared distance from a place to the nearest point of a grid, ring of cells by ring of cells.
 * @param except sorted index of a point that does not count (the place itself); -1: all count
 * @param wrap the window is a torus
 * @returns mm²; Infinity when there is no other point
 */
export function nearestSquared(
  grid: PointGrid,
  x: number,
  y: number,
  except: number,
  wrap: boolean,
): number {
  const { columns, rows, cellWidthMm, cellHeightMm } = grid;
  const column = within(Math.floor((x - grid.minXMm) / cellWidthMm), columns);
  const row = within(Math.floor((y - grid.minYMm) / cellHeightMm), rows);
  const furthest = wrap
    ? Math.ceil((Math.max(columns, rows) + 1) / 2)
    : Math.max(column, columns - 1 - column, row, rows - 1 - row);
  const toSide = Math.min(
    x - grid.minXMm - column * cellWidthMm,
    grid.minXMm + (column + 1) * cellWidthMm - x,
  );
  const toEnd = Math.min(
    y - grid.minYMm - row * cellHeightMm,
    grid.minYMm + (row + 1) * cellHeightMm - y,
  );
  let best = Infinity;
  for (let ring = 0; ring <= furthest; ring++) {
    for (let r = row - ring; r <= row + ring; r++) {
      if (!wrap && (r < 0 || r >= rows)) continue;
      const edge = r === row - ring || r === row + ring;
      const step = edge || ring === 0 ? 1 : 2 * ring;
      for (let c = column - ring; c <= column + ring; c += step) {
        if (!wrap && (c < 0 || c >= columns)) continue;
        best = Math.min(best, nearestInCell(grid, c, r, x, y, except));
      }
    }
    const sure = Math.min(toSide + ring * cellWidthMm, toEnd + ring * cellHeightMm);
    if (best === 0 || (sure > 0 && best <= sure * sure)) return best;
  }
  return best;
}

/** Cells beyond the window are those of the far side, moved by a whole window. */
function nearestInCell(
  grid: PointGrid,
  column: number,
  row: number,
  x: number,
  y: number,
  except: number,
): number {
  const { columns, rows, starts, xMm, yMm } = grid;
  const turnsX = Math.floor(column / columns);
  const turnsY = Math.floor(row / rows);
  const cell = (row - turnsY * rows) * columns + column - turnsX * columns;
  const fromX = x - turnsX * columns * grid.cellWidthMm;
  const fromY = y - turnsY * rows * grid.cellHeightMm;
  const to = starts[cell + 1] as number;
  let best = Infinity;
  for (let i = starts[cell] as number; i < to; i++) {
    if (i === except) continue;
    const dx = (xMm[i] as number) - fromX;
    const dy = (yMm[i] as number) - fromY;
    const squared = dx * dx + dy * dy;
    if (squared < best) best = squared;
  }
  return best;
}

const within = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));

/**
 * Distance from each place to the nearest point of the grid.
 * @returns mm, one entry per place
 */
export function nearestFromMm(grid: PointGrid, xMm: Float64Array, yMm: Float64Array): Float64Array {
  return xMm.map((x, i) => Math.sqrt(nearestSquared(grid, x, yMm[i] as number, -1, false)));
}
