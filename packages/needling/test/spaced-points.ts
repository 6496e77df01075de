import type { Random } from "@anagen/quantities";

/**
 * Points on a torus, none closer to another than `gapMm` (random sequential addition), with
 * counting by cell. A model of capillary loops for the tests.
 */
export function spacedPoints(count: number, sideMm: number, gapMm: number, random: Random) {
  const cells = Math.floor(sideMm / 0.25);
  const cellMm = sideMm / cells;
  const members: [number, number][][] = Array.from({ length: cells * cells }, () => []);
  const around = (x: number, y: number): [number, number][] => {
    const column = Math.floor(x / cellMm);
    const row = Math.floor(y / cellMm);
    const found: [number, number][] = [];
    for (let r = row - 1; r <= row + 1; r++) {
      for (let c = column - 1; c <= column + 1; c++) {
        found.push(...(members[((r + cells) % cells) * cells + ((c + cells) % cells)] ?? []));
      }
    }
    return found;
  };
  const apart = (a: number, b: number): number => {
    const straight = Math.abs(a - b);
    return Math.min(straight, sideMm - straight);
  };
  for (let placed = 0; placed < count; ) {
    const x = random() * sideMm;
    const y = random() * sideMm;
    if (around(x, y).some(([px, py]) => Math.hypot(apart(px, x), apart(py, y)) < gapMm)) continue;
    members[Math.floor(y / cellMm) * cells + Math.floor(x / cellMm)]?.push([x, y]);
    placed++;
  }
  return {
    countWithin: (x: number, y: number, reachMm: number): number =>
      around(x, y).filter(([px, py]) => Math.hypot(apart(px, x), apart(py, y)) <= reachMm).length,
    countInBox: (x: number, y: number, widthMm: number, heightMm: number): number =>
      around(x, y).filter(([px, py]) => apart(px, x) <= widthMm / 2 && apart(py, y) <= heightMm / 2)
        .length,
  };
}
