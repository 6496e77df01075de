import type { Random } from "@anagen/quantities";

/** Independent uniform points in a square. */
export function randomField(count: number, sideMm: number, random: Random) {
  const xMm = new Float64Array(count);
  const yMm = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    xMm[i] = random() * sideMm;
    yMm[i] = random() * sideMm;
  }
  const window = { minXMm: 0, minYMm: 0, maxXMm: sideMm, maxYMm: sideMm };
  return { xMm, yMm, window };
}

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
};
