import type { Bands } from "../uncertainty/bands.ts";
import type { Dose } from "./result.ts";

/** The figures that together tell how much was done to the skin. */
export const doseVector = (estimates: Bands): Dose => ({
  woundVolumeMm3PerCm2: estimates.woundVolumeMm3PerCm2,
  nominalWoundVolumeMm3PerCm2: estimates.nominalWoundVolumeMm3PerCm2,
  puncturesPerCm2: estimates.totalPerCm2,
  depthMm: estimates.depthMm,
  openAreaFraction: estimates.openAreaFraction,
  reachedFraction: estimates["follicles0.25"],
  openAreaHours: estimates.openAreaHours,
});
