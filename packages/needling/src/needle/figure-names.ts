/** Distances at which coverage is reported. */
export const COVERAGE_RADII_MM = [0.15, 0.25, 0.5, 1] as const;
export type CoverageRadius = (typeof COVERAGE_RADII_MM)[number];

/** Distances within which a follicle counts as reached. */
export const FOLLICLE_RADII_MM = [0.15, 0.25, 0.5] as const;
export type FollicleRadius = (typeof FOLLICLE_RADII_MM)[number];

/** Every closed-form figure, by name; units are in the names. */
export type FigureName =
  | "perPassPerCm2"
  | "totalPerCm2"
  | `coverage${CoverageRadius}`
  | `poisson${CoverageRadius}`
  | `follicles${FollicleRadius}`
  | `folliclesToBulge${FollicleRadius}`
  | "openAreaFraction"
  | "depthMm"
  | "woundVolumeMm3PerCm2"
  | "nominalWoundVolumeMm3PerCm2"
  | "openAreaHours"
  | "uptakeFraction"
  | "uptakeRatio"
  | "uptakeCeilingRatio"
  | "pressForceN"
  | "relativePain"
  | "capillaryStrikesPerCm2"
  | "dragMm"
  | "grooveSpeedMmPerS"
  | "holeMm"
  | "unitsReachedPerCm2"
  | "minutes";

export type Figures = Readonly<Record<FigureName, number>>;
