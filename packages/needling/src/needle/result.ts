import type { Device } from "../devices/device.ts";
import type { Estimate } from "../quantity/estimate.ts";
import type { Contribution } from "../uncertainty/contributions.ts";
import type { Assumption } from "./assumptions.ts";
import type { WarningCode } from "./warnings.ts";

/** What needling does to the skin; every computed figure is an estimate with its range and basis. */
export type NeedleResult = {
  seed: number;
  device: { id: string | null; name: string; kind: Device["kind"] };
  puncturesPerCm2: {
    /** Mean over the passes. */
    perPass: Estimate;
    total: Estimate;
    /** Central value of each pass, in order. */
    eachPass: number[];
    /** A stated aim for comparison, not a tested dose. */
    reference: Estimate;
  };
  coverage: { radiusMm: number; fraction: Estimate; poisson: Estimate }[];
  /** Coverage within 0.25 mm after each pass, and what the pass added. */
  coverageByPass: { passes: number; radiusMm: number; fraction: number; added: number }[];
  spacing: Spacing;
  openAreaFraction: Estimate;
  holeMm: Estimate;
  /** By how much holes are drawn out along the travel. */
  dragMm: Estimate;
  /** Pen only: below this glide speed the holes of a pin merge. */
  groove: { belowMmPerS: Estimate; slowestPassMmPerS: number } | null;
  depthMm: Estimate;
  layersMm: { epidermis: Estimate; dermis: Estimate; bulge: Estimate; follicle: Estimate };
  follicles: {
    withinMm: number;
    /** Reached from the side and deep enough: through the epidermis, or to the stated depth. */
    fraction: Estimate;
    toBulgeDepth: Estimate;
    /** Share of a triangular pattern of units reached from the side in the simulated field. */
    simulated: number;
  }[];
  follicularUnits: { perCm2: Estimate; spacingMm: number; reachedPerCm2: Estimate };
  dose: Dose;
  closure: {
    scenario: "fast" | "mid" | "slow";
    halfLifeHours: Estimate;
    shutAtHours: Estimate;
    openFraction: { hours: number; fraction: Estimate }[];
  }[];
  uptake: {
    drug: string;
    fractionOfDose: Estimate;
    intactFraction: Estimate;
    ratioToIntact: Estimate;
    ceilingRatio: Estimate;
    /** What studies of other devices saw. */
    observedRatio: Estimate;
  };
  minutes: Estimate;
  pressForceN: Estimate;
  /** Relative only, never absolute. */
  relativePain: Estimate;
  /** Relative only, never absolute. */
  capillaryStrikesPerCm2: Estimate;
  warnings: WarningCode[];
  assumptions: Assumption[];
  uncertainty: {
    /** What spreads the headline dose most; null when nothing in it is uncertain. */
    topContributor: Contribution | null;
    woundVolume: Contribution[];
    openArea: Contribution[];
    uptake: Contribution[];
  };
};

export type Spacing = {
  meanMm: Estimate;
  p5Mm: Estimate;
  p95Mm: Estimate;
  clarkEvans: Estimate;
  /** Share of punctures with no other within 1 mm. */
  isolatedShare: Estimate;
  /** How many punctures were measured, and on how large a square. */
  punctures: number;
  patchCm2: number;
};

export type Dose = {
  woundVolumeMm3PerCm2: Estimate;
  /** The same at the full needle length, for comparison with what devices print. */
  nominalWoundVolumeMm3PerCm2: Estimate;
  puncturesPerCm2: Estimate;
  depthMm: Estimate;
  openAreaFraction: Estimate;
  /** Share of follicles within 0.25 mm at the target depth. */
  reachedFraction: Estimate;
  /** ∫ open area dt, hours. */
  openAreaHours: Estimate;
};
