/**
 * Clark and Evans' R: mean nearest-neighbour distance over that of random points, 2 d̄ √λ.
 * 1 random, below 1 clustered, 2 square lattice, 2.149 triangular lattice.
 * @source clark-evans-1954
 */
export const clarkEvans = (meanNearestMm: number, densityPerMm2: number): number =>
  2 * meanNearestMm * Math.sqrt(densityPerMm2);

/**
 * R in a window whose points have no neighbours outside: uncorrected it is biased high.
 * Donnelly's (1978) expected mean: 0.5 √(A/n) + (0.0514 + 0.041/√n) P/n.
 * @param perimeterMm of the window
 */
export function clarkEvansDonnelly(
  meanNearestMm: number,
  points: number,
  areaMm2: number,
  perimeterMm: number,
): number {
  const expected =
    0.5 * Math.sqrt(areaMm2 / points) +
    (0.0514 + 0.041 / Math.sqrt(points)) * (perimeterMm / points);
  return meanNearestMm / expected;
}
