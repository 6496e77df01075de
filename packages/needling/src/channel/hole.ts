/**
 * Width of the hole a needle leaves at the surface: skin springs back to a share of its width.
 * Never use the needle's own width for open area.
 * @source kalluri-2011: 70.7 µm holes from 140 µm needles (rat)
 */
export const holeDiameterMm = (needleDiameterMm: number, holeRatio: number): number =>
  needleDiameterMm * holeRatio;

/**
 * Area of one step in a row of merging holes: a disc less its overlap (lens) with the one before.
 * @param stepMm distance between neighbours of the row
 * @returns mm² per hole; the whole disc when they do not touch
 */
export function rowAreaPerHoleMm2(diameterMm: number, stepMm: number): number {
  const disc = (Math.PI * diameterMm * diameterMm) / 4;
  if (stepMm >= diameterMm) return disc;
  const lens =
    2 * (diameterMm / 2) ** 2 * Math.acos(stepMm / diameterMm) -
    (stepMm / 2) * Math.sqrt(diameterMm * diameterMm - stepMm * stepMm);
  return disc - lens;
}
