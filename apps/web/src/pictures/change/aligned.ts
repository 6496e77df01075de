/** Rows of a 3x3 matrix that takes pixels of the earlier picture to those of the later one. */
export type ToAfter = readonly number[];

/**
 * How the later picture is laid on the earlier one, as an SVG matrix.
 * @returns null where the map cannot be turned round
 */
export function layOnBefore(toAfterPx: ToAfter): string | null {
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0] = toAfterPx;
  const determinant = a * e - b * d;
  if (!Number.isFinite(determinant) || Math.abs(determinant) < 1e-9) return null;
  const back = [
    e / determinant,
    -d / determinant,
    -b / determinant,
    a / determinant,
    (b * f - c * e) / determinant,
    (c * d - a * f) / determinant,
  ];
  return `matrix(${back.map((value) => Number(value.toFixed(6))).join(" ")})`;
}

/** Where a spot of the later picture lies on the earlier one. */
export function onBefore(toAfterPx: ToAfter, [x, y]: readonly [number, number]): [number, number] {
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0] = toAfterPx;
  const determinant = a * e - b * d;
  const [dx, dy] = [x - c, y - f];
  return [(e * dx - b * dy) / determinant, (a * dy - d * dx) / determinant];
}
