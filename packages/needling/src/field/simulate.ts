import { hexagonalUnits, type Rectangle } from "../follicles/hexagonal.ts";
import { type HeatMap, heatMapOf } from "../heatmap/heat-map.ts";
import { nearestNeighbourMm } from "../spacing/nearest-neighbours.ts";
import { buildPointGrid } from "../spacing/point-grid.ts";
import { nearestFromMm } from "../spacing/ring-search.ts";
import { type SpacingTally, spacingTally } from "../spacing/spacing-tally.ts";
import type { PlacedPass } from "./placed-pass.ts";
import { puncturesIn } from "./punctures.ts";
import { holds, tilesOf, widened } from "./tiles.ts";

export type SimulationOptions = {
  /** Side of the centred square that is simulated. */
  sideMm: number;
  /** Mean density, for the sizes of tiles and bins; above 0. */
  densityPerMm2: number;
  /** Side of the centred square of the heat map, at most `sideMm`. */
  heatSideMm: number;
  heatCellMm: number;
  follicularUnitsPerCm2: number;
  /** Side of the centred square whose follicular units are looked at. */
  unitSideMm: number;
  /** Distances within which follicular units are counted as reached. */
  withinMm: readonly number[];
  /** Expected punctures a tile may hold. */
  mostPerTile?: number;
};

export type Simulation = {
  punctures: number;
  spacing: SpacingTally;
  heatMap: HeatMap;
  /** Share of the units of a triangular pattern within each distance of a puncture. */
  unitsReached: readonly number[];
};

/** Margin around a tile, in mean random distances; doubled until every neighbour is certain. */
const FIRST_MARGIN = 6;
const MOST_DOUBLINGS = 8;

/**
 * Creates the puncture field of a square, tile by tile, and measures it.
 *
 * The field goes on beyond the square, so its edges need no correction: neighbours outside count.
 */
export function simulate(passes: readonly PlacedPass[], options: SimulationOptions): Simulation {
  const { sideMm, densityPerMm2, withinMm } = options;
  const spacing = spacingTally(0.5 / Math.sqrt(densityPerMm2));
  const heatMap = heatMapOf(options.heatSideMm, options.heatCellMm);
  const reached = withinMm.map(() => 0);
  let units = 0;
  for (const tile of tilesOf(sideMm, densityPerMm2 * sideMm * sideMm, options.mostPerTile)) {
    const { xMm, yMm, nearestMm, grid } = measuredTile(passes, tile, options);
    for (let i = 0; i < xMm.length; i++) {
      const x = xMm[i] as number;
      const y = yMm[i] as number;
      if (!holds(tile, x, y)) continue;
      spacing.add(nearestMm[i] as number);
      heatMap.add(x, y);
    }
    const hair = hexagonalUnits(shared(tile, options.unitSideMm), options.follicularUnitsPerCm2);
    const toPuncture = nearestFromMm(grid, hair.xMm, hair.yMm);
    units += toPuncture.length;
    for (const [i, within] of withinMm.entries()) {
      let count = 0;
      for (const distance of toPuncture) if (distance <= within) count++;
      reached[i] = (reached[i] ?? 0) + count;
    }
  }
  return {
    punctures: spacing.count,
    spacing,
    heatMap: heatMap.finish(),
    unitsReached: reached.map((count) => (units === 0 ? 0 : count / units)),
  };
}

/** A tile with enough of its surroundings that each neighbour distance in it is certain. */
function measuredTile(
  passes: readonly PlacedPass[],
  tile: Rectangle,
  { densityPerMm2, withinMm }: SimulationOptions,
) {
  let margin = Math.max(FIRST_MARGIN * (0.5 / Math.sqrt(densityPerMm2)), ...withinMm);
  for (let attempt = 0; ; attempt++) {
    const { xMm, yMm } = puncturesIn(passes, widened(tile, margin));
    const grid = buildPointGrid(xMm, yMm);
    const nearestMm = nearestNeighbourMm(grid);
    const certain = xMm.every((x, i) => {
      const y = yMm[i] as number;
      return !holds(tile, x, y) || (nearestMm[i] as number) <= margin + toEdgeMm(tile, x, y);
    });
    if (certain || attempt === MOST_DOUBLINGS) return { xMm, yMm, nearestMm, grid };
    margin *= 2;
  }
}

const toEdgeMm = (tile: Rectangle, x: number, y: number): number =>
  Math.min(x - tile.minXMm, tile.maxXMm - x, y - tile.minYMm, tile.maxYMm - y);

/** What a tile has in common with a centred square; may be empty. */
const shared = (tile: Rectangle, sideMm: number): Rectangle => ({
  minXMm: Math.max(tile.minXMm, -sideMm / 2),
  minYMm: Math.max(tile.minYMm, -sideMm / 2),
  maxXMm: Math.min(tile.maxXMm, sideMm / 2),
  maxYMm: Math.min(tile.maxYMm, sideMm / 2),
});
