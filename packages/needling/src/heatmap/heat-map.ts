import { MM2_PER_CM2 } from "@anagen/quantities";

/**
 * Punctures per cm² on square cells of a centred square of skin.
 *
 * `perCm2[row * columns + column]`; row 0 is the lowest y, column 0 the lowest x. Cells are
 * `cellMm` wide: the side of the square over a whole number of columns.
 */
export type HeatMap = {
  rows: number;
  columns: number;
  cellMm: number;
  perCm2: Float64Array;
  meanPerCm2: number;
  /** Share of cells with less than half the mean, and with more than twice the mean. */
  underTreatedShare: number;
  overTreatedShare: number;
};

const UNDER_SHARE = 0.5;
const OVER_SHARE = 2;

/** Counts punctures into cells, tile by tile. */
export function heatMapOf(sideMm: number, wantedCellMm: number) {
  const columns = Math.max(1, Math.round(sideMm / wantedCellMm));
  const cellMm = sideMm / columns;
  const counts = new Float64Array(columns * columns);
  const place = (mm: number): number =>
    Math.min(columns - 1, Math.max(0, Math.floor((mm + sideMm / 2) / cellMm)));
  return {
    /** Counts a puncture; one outside the square is left out. */
    add(xMm: number, yMm: number): void {
      const half = sideMm / 2;
      if (xMm < -half || xMm >= half || yMm < -half || yMm >= half) return;
      const cell = place(yMm) * columns + place(xMm);
      counts[cell] = (counts[cell] as number) + 1;
    },
    finish(): HeatMap {
      const perCm2 = counts.map((count) => (count / (cellMm * cellMm)) * MM2_PER_CM2);
      const meanPerCm2 = perCm2.reduce((sum, density) => sum + density, 0) / perCm2.length;
      let under = 0;
      let over = 0;
      for (const density of perCm2) {
        if (density < UNDER_SHARE * meanPerCm2) under++;
        if (density > OVER_SHARE * meanPerCm2) over++;
      }
      return {
        rows: columns,
        columns,
        cellMm,
        perCm2,
        meanPerCm2,
        underTreatedShare: under / perCm2.length,
        overTreatedShare: over / perCm2.length,
      };
    },
  };
}
