import { seededRandom } from "@anagen/quantities";
import { travelPitchMm } from "../density/roller-density.ts";
import type { RollerLayout } from "../devices/device.ts";
import type { Pattern } from "./pattern.ts";

export type RollerGeometry = {
  needles: number;
  rings: number;
  rollingRadiusMm: number;
  widthMm: number;
  layout: RollerLayout;
};

/** Any fixed number: a drum's rings are turned once, at the factory. */
const RING_SEED = 7;

/**
 * The lattice of a rolling drum: needle k of ring j lands at x = (k + phi_j) p, y = j q.
 *
 * p is one turn over the needles of a ring; q is the drum width over the rings, so that strips
 * rolled side by side keep the same density. phi_j (turn of a ring against the first) is 0 when
 * aligned, 0 and 1/2 in turn when staggered, else random but fixed.
 */
export function rollerPattern(drum: RollerGeometry): Pattern {
  const { needles, rings, widthMm, layout } = drum;
  const alongMm = travelPitchMm(drum.rollingRadiusMm, needles / rings);
  const ringPitchMm = widthMm / rings;
  const turn = ringTurns(layout, rings);
  return {
    alongMm,
    acrossMm: widthMm,
    xMm: Float64Array.from({ length: rings }, (_, ring) => (turn[ring] ?? 0) * alongMm),
    yMm: Float64Array.from(
      { length: rings },
      (_, ring) => (ring + 0.5) * ringPitchMm - widthMm / 2,
    ),
    movesAsOne: false,
  };
}

function ringTurns(layout: RollerLayout, rings: number): number[] {
  if (layout === "aligned") return Array.from({ length: rings }, () => 0);
  if (layout === "staggered") return Array.from({ length: rings }, (_, ring) => (ring % 2) / 2);
  const random = seededRandom(RING_SEED);
  return Array.from({ length: rings }, () => random());
}
