import { InvalidInput, requirePositive } from "@anagen/quantities";
import { type Estimate, weakestBasis } from "../quantity/estimate.ts";

/**
 * Doses given to the same skin, one after the other: they add up, and so do their ranges
 * (the ranges are taken to share their causes, which is the cautious reading).
 */
export const addDoses = (doses: readonly Estimate[]): Estimate => ({
  value: total(doses, ({ value }) => value),
  low: total(doses, ({ low }) => low),
  high: total(doses, ({ high }) => high),
  basis: weakestBasis(doses.map(({ basis }) => basis)),
});

/**
 * Mean dose over zones of the scalp, weighted by their areas.
 * @throws {InvalidInput} no zones, or an area not above zero
 */
export function doseOverZones(zones: readonly { cm2: number; dose: Estimate }[]): Estimate {
  if (zones.length === 0) throw new InvalidInput("zones", zones, "at least one zone");
  for (const [i, { cm2 }] of zones.entries()) requirePositive({ [`zones[${i}].cm2`]: cm2 });
  const area = total(zones, ({ cm2 }) => cm2);
  return addDoses(
    zones.map(({ cm2, dose }) => ({
      value: (dose.value * cm2) / area,
      low: (dose.low * cm2) / area,
      high: (dose.high * cm2) / area,
      basis: dose.basis,
    })),
  );
}

const total = <T>(items: readonly T[], figure: (item: T) => number): number =>
  items.reduce((sum, item) => sum + figure(item), 0);
