/**
 * Share of skin within `radiusMm` of a puncture when punctures fall at random: 1 - exp(-λπr²).
 * Also the limit of many independent passes.
 */
export const poissonCoverage = (densityPerMm2: number, radiusMm: number): number =>
  -Math.expm1(-densityPerMm2 * Math.PI * radiusMm * radiusMm);

/** Share of places with no puncture within `distanceMm`, when punctures fall at random. */
export const isolatedShare = (densityPerMm2: number, distanceMm: number): number =>
  Math.exp(-densityPerMm2 * Math.PI * distanceMm * distanceMm);

/**
 * Coverage by passes with independent phases: 1 - Π(1 - F_k), exact as a mean over the phases.
 * @param fractions coverage of each pass alone, 0 to 1
 */
export const independentCoverage = (fractions: readonly number[]): number =>
  1 - fractions.reduce((missed, fraction) => missed * (1 - fraction), 1);
