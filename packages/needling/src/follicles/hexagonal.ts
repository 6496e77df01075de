/** Rows of a triangular lattice stand √3/2 of the spacing apart. */
const ROW_SHARE = Math.sqrt(3) / 2;

/**
 * Spacing of follicular units in a triangular pattern: 10 √(2/√3) / √n = 10.746 / √n.
 * @param unitsPerCm2 above zero
 * @returns mm
 */
export const unitSpacingMm = (unitsPerCm2: number): number =>
  10 * Math.sqrt(1 / (ROW_SHARE * unitsPerCm2));

export type Rectangle = { minXMm: number; minYMm: number; maxXMm: number; maxYMm: number };

/**
 * Follicular units of the endless triangular lattice that fall in a rectangle, row by row.
 * Rectangles that abut share no unit: the lower edges belong to it, the upper do not.
 */
export function hexagonalUnits(
  { minXMm, minYMm, maxXMm, maxYMm }: Rectangle,
  unitsPerCm2: number,
): { xMm: Float64Array; yMm: Float64Array } {
  const spacing = unitSpacingMm(unitsPerCm2);
  const rowGap = spacing * ROW_SHARE;
  const x: number[] = [];
  const y: number[] = [];
  for (let row = Math.ceil(minYMm / rowGap); row * rowGap < maxYMm; row++) {
    const shift = row % 2 === 0 ? 0 : 0.5;
    const first = Math.ceil(minXMm / spacing - shift);
    for (let place = first; (place + shift) * spacing < maxXMm; place++) {
      x.push((place + shift) * spacing);
      y.push(row * rowGap);
    }
  }
  return { xMm: Float64Array.from(x), yMm: Float64Array.from(y) };
}
