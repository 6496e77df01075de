/**
 * How far a roller needle's entry point is dragged over rigid skin while it turns in and out:
 * 2 [(R+L) sin θ - R θ], θ = acos(R / (R+L)). An upper bound, since skin yields.
 * @param radiusMm bare drum
 * @returns mm
 */
export function rollerDragMm(radiusMm: number, needleMm: number): number {
  const theta = entryAngleRad(radiusMm, needleMm);
  return 2 * ((radiusMm + needleMm) * Math.sin(theta) - radiusMm * theta);
}

/** Angle from the vertical at which a roller needle enters the skin. */
export const entryAngleRad = (radiusMm: number, needleMm: number): number =>
  Math.acos(radiusMm / (radiusMm + needleMm));

/**
 * Time a pen pin stays in the skin per stroke, for a sinusoidal stroke.
 * @param strokeMm full travel of the pin; never less than the depth
 * @returns seconds; the whole period when the pin never leaves the skin
 */
export function penDwellS(depthMm: number, strokeMm: number, strokeHz: number): number {
  const share = Math.min(1, depthMm / Math.max(depthMm, strokeMm));
  return Math.acos(1 - 2 * share) / (Math.PI * strokeHz);
}

/** How far a gliding pen draws a hole out while the pin is in the skin. */
export const penDragMm = (speedMmPerS: number, dwellS: number): number => speedMmPerS * dwellS;
