import { cellCoverage } from "./cell-coverage.ts";
import type { PassGroup } from "./pass-groups.ts";
import { independentCoverage } from "./poisson-coverage.ts";

/**
 * Share of skin within `radiusMm` of a puncture after all passes, as a mean over unknown phases.
 * Closed form while discs of one pass do not touch (radius up to half the smallest pitch).
 */
export const passesCoverage = (
  groups: readonly PassGroup[],
  radiusMm: number,
  linesPerRadius?: number,
): number =>
  independentCoverage(
    groups.map(
      ({ pattern, times, gapMm }) =>
        1 - (1 - cellCoverage(pattern, radiusMm, linesPerRadius, gapMm)) ** times,
    ),
  );
