import { type Comparison, SEPARATE_FIELDS_CHANGE_PERCENT } from "@anagen/trichometry";

export interface ChangeLimits {
  /** In percent of the first density. */
  readonly densityPercent: number;
  /** Of the mean thickness of the same hairs, um; null: not known. */
  readonly widthUm: number | null;
  /** The same spot was found again in all later pictures. */
  readonly sameSpot: boolean;
}

/**
 * The largest detection limit of the later pictures against the first. Where a picture shows another
 * spot, the limit is that of two fields set independently.
 */
export function changeLimits(comparisons: readonly (Comparison | null)[]): ChangeLimits | null {
  if (comparisons.length === 0) return null;
  const limits = comparisons.map((one) => one?.detectionLimitPercent ?? null);
  const widths = comparisons.map((one) => one?.widthDetectionLimitUm ?? null);
  const sameSpot = limits.every((limit) => limit !== null);
  return {
    densityPercent: sameSpot
      ? Math.max(...limits.map((limit) => limit ?? 0))
      : SEPARATE_FIELDS_CHANGE_PERCENT,
    widthUm: widths.every((limit) => limit !== null)
      ? Math.max(...widths.map((limit) => limit ?? 0))
      : null,
    sameSpot,
  };
}
