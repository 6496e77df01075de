import type { Rectangle } from "../follicles/hexagonal.ts";

/** About how many punctures a tile may hold: bounds the memory of a large field. */
const PUNCTURES_PER_TILE = 1_000_000;

/**
 * Cuts a centred square into equal tiles, row by row.
 * @param sideMm of the square; `expected` punctures in all
 * @param mostPerTile expected punctures a tile may hold
 */
export function tilesOf(
  sideMm: number,
  expected: number,
  mostPerTile = PUNCTURES_PER_TILE,
): Rectangle[] {
  const across = Math.max(1, Math.ceil(Math.sqrt(expected / mostPerTile)));
  const edge = (place: number): number => (place / across - 0.5) * sideMm;
  return Array.from({ length: across * across }, (_, tile) => {
    const column = tile % across;
    const row = Math.floor(tile / across);
    return {
      minXMm: edge(column),
      minYMm: edge(row),
      maxXMm: edge(column + 1),
      maxYMm: edge(row + 1),
    };
  });
}

export const widened = (tile: Rectangle, byMm: number): Rectangle => ({
  minXMm: tile.minXMm - byMm,
  minYMm: tile.minYMm - byMm,
  maxXMm: tile.maxXMm + byMm,
  maxYMm: tile.maxYMm + byMm,
});

export const holds = (tile: Rectangle, x: number, y: number): boolean =>
  x >= tile.minXMm && x < tile.maxXMm && y >= tile.minYMm && y < tile.maxYMm;
