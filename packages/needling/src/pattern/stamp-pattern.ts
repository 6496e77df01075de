import type { Pattern } from "./pattern.ts";

export type StampGeometry = { needles: number; widthMm: number; lengthMm: number };

/**
 * The pattern of a stamp set down side by side: needles spread over the head in rows as near to
 * square as their number allows. The last row may hold fewer, spread over the same length.
 */
export function stampPattern({ needles, widthMm, lengthMm }: StampGeometry): Pattern {
  const rows = Math.max(1, Math.round(Math.sqrt((needles * widthMm) / lengthMm)));
  const xMm = new Float64Array(needles);
  const yMm = new Float64Array(needles);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const inRow = Math.floor((needles + row) / rows);
    for (let place = 0; place < inRow; place++) {
      xMm[next] = ((place + 0.5) / inRow - 0.5) * lengthMm;
      yMm[next] = ((row + 0.5) / rows - 0.5) * widthMm;
      next++;
    }
  }
  return { alongMm: lengthMm, acrossMm: widthMm, xMm, yMm, movesAsOne: true };
}
