import { UNCERTAINTY } from "./assumptions.ts";

const TILES_A_SIDE = 3;
/** Nine tiles say little about a variance: what is known beforehand counts like this many. */
const KNOWN_BEFORE = 12;

/** Variance over mean of the roots per tile of the frame, pulled towards what scalps have. */
export function spreadOfTiles(
  roots: readonly (readonly [number, number])[],
  frame: { x: number; y: number; width: number; height: number },
): number {
  const tiles = new Float64Array(TILES_A_SIDE ** 2);
  for (const [x, y] of roots) {
    const column = Math.floor((TILES_A_SIDE * (x - frame.x)) / frame.width);
    const row = Math.floor((TILES_A_SIDE * (y - frame.y)) / frame.height);
    const tile =
      Math.min(TILES_A_SIDE - 1, Math.max(0, row)) * TILES_A_SIDE +
      Math.min(TILES_A_SIDE - 1, Math.max(0, column));
    tiles[tile] = (tiles[tile] as number) + 1;
  }
  const mean = roots.length / tiles.length;
  if (mean === 0) return UNCERTAINTY.fano;
  const freedom = tiles.length - 1;
  const squares = tiles.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return (UNCERTAINTY.fano * KNOWN_BEFORE + squares / mean) / (KNOWN_BEFORE + freedom);
}
