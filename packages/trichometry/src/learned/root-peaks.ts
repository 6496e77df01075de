import { CELL_NUMBERS, CELL_PX, type RootAnswer } from "./root-net.ts";

/** A root the net sees, in working pixels. */
export type LearnedRoot = {
  x: number;
  y: number;
  /** The net's own, not yet weighed against anything else. */
  probability: number;
  /** From the root along the shaft: its tip, or the point 0.5 mm on. */
  reachX: number;
  reachY: number;
  widthPx: number;
};

/** Cells that say root more than their eight neighbours do, surest first. */
export function rootPeaks({ columns, rows, values }: RootAnswer, from: number): LearnedRoot[] {
  const logit = Math.log(from / (1 - from));
  const found: LearnedRoot[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * CELL_NUMBERS;
      const own = values[at] as number;
      if (own < logit || !isPeak(column, row, own)) continue;
      const number = (k: number) => values[at + k] as number;
      const x = (column + 0.5 + number(1)) * CELL_PX - 0.5;
      const y = (row + 0.5 + number(2)) * CELL_PX - 0.5;
      found.push({
        x,
        y,
        probability: 1 / (1 + Math.exp(-own)),
        reachX: x + number(3) * CELL_PX,
        reachY: y + number(4) * CELL_PX,
        widthPx: 2 ** number(5),
      });
    }
  return found.sort((a, b) => b.probability - a.probability);

  function isPeak(column: number, row: number, own: number): boolean {
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const [x, y] = [column + dx, row + dy];
        if ((dx === 0 && dy === 0) || x < 0 || y < 0 || x >= columns || y >= rows) continue;
        const other = values[(y * columns + x) * CELL_NUMBERS] as number;
        // Of two equal cells the first counts.
        if (other > own || (other === own && (dy < 0 || (dy === 0 && dx < 0)))) return false;
      }
    return true;
  }
}
