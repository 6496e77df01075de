import { MM2_PER_CM2 } from "@anagen/quantities";
import { placePasses } from "../field/placed-pass.ts";
import { type Simulation, simulate } from "../field/simulate.ts";
import type { Estimate } from "../quantity/estimate.ts";
import type { Protocol } from "../request/check-request.ts";
import { clarkEvans } from "../spacing/clark-evans.ts";
import type { Bands } from "../uncertainty/bands.ts";
import type { Values } from "../uncertainty/parameters.ts";
import { FOLLICLE_RADII_MM } from "./figure-names.ts";
import type { Spacing } from "./result.ts";

export type FieldBudget = {
  /** Punctures created at most; a larger field is measured on a square that holds as many. */
  mostPunctures: number;
  /** No more than these, once the part that the heat map shows is created. */
  enoughPunctures: number;
  /** Further fields with other seeds, to see how much chance alone moves the spacing. */
  repeats: number;
  puncturesPerRepeat: number;
  heatCellMm: number;
  /** Side of the part that the heat map shows, at most. */
  heatSideMm: number;
};

const FEWEST_PUNCTURES = 2_000;
/** Follicular units are looked at on the area, and around a small one on this much. */
const SPARE_UNIT_SIDE_MM = 60;
const MOST_HEAT_COLUMNS = 1_000;
const ISOLATED_BEYOND_MM = 1;

/** Creates and measures the field; spacing carries the spread over seeds and over density. */
export function measuredField(
  protocol: Protocol,
  values: Values,
  density: Bands["totalPerCm2"],
  seed: number,
  budget: FieldBudget,
): { simulation: Simulation; spacing: Spacing } {
  const perMm2 = density.value / MM2_PER_CM2;
  const measure = (seedOfField: number, most: Partial<FieldBudget>): Simulation => {
    const sideMm = patchSideMm(protocol.areaCm2, perMm2, { ...budget, ...most });
    const fieldSideMm = Math.min(sideMm, Math.sqrt(protocol.areaCm2 * MM2_PER_CM2));
    const heatSideMm = Math.min(fieldSideMm, budget.heatSideMm);
    return simulate(placePasses(protocol, values, seedOfField), {
      sideMm,
      densityPerMm2: perMm2,
      heatSideMm,
      heatCellMm: Math.max(budget.heatCellMm, heatSideMm / MOST_HEAT_COLUMNS),
      follicularUnitsPerCm2: protocol.follicularUnitsPerCm2.value,
      unitSideMm: Math.min(sideMm, Math.max(fieldSideMm, SPARE_UNIT_SIDE_MM)),
      withinMm: FOLLICLE_RADII_MM,
    });
  };
  const simulation = measure(seed, {});
  const repeats = Array.from({ length: budget.repeats }, (_, i) =>
    measure(seed + i + 1, { mostPunctures: budget.puncturesPerRepeat }),
  );
  const fields = [simulation, ...repeats];
  const sideMm = patchSideMm(protocol.areaCm2, perMm2, budget);
  const closer = Math.sqrt(density.value / density.high);
  const further = Math.sqrt(density.value / density.low);
  const over = (figure: (field: Simulation) => number, scales: boolean): Estimate => {
    const seen = fields.map(figure);
    return {
      value: figure(simulation),
      low: Math.min(...seen) * (scales ? closer : 1),
      high: Math.max(...seen) * (scales ? further : 1),
      basis: density.basis,
    };
  };
  return {
    simulation,
    spacing: {
      meanMm: over(({ spacing }) => spacing.meanMm, true),
      p5Mm: over(({ spacing }) => spacing.quantileMm(0.05), true),
      p95Mm: over(({ spacing }) => spacing.quantileMm(0.95), true),
      clarkEvans: over(({ spacing }) => clarkEvans(spacing.meanMm, perMm2), false),
      isolatedShare: over(({ spacing }) => spacing.shareBeyond(ISOLATED_BEYOND_MM), false),
      punctures: simulation.punctures,
      patchCm2: (sideMm * sideMm) / MM2_PER_CM2,
    },
  };
}

/** Side of the square to create: the area, or what holds enough but not too many punctures. */
function patchSideMm(
  areaCm2: number,
  perMm2: number,
  { mostPunctures, enoughPunctures, heatSideMm }: FieldBudget,
): number {
  const sideOf = (punctures: number): number => Math.sqrt(punctures / perMm2);
  const areaSideMm = Math.sqrt(areaCm2 * MM2_PER_CM2);
  const wantedMm = Math.min(areaSideMm, Math.max(sideOf(enoughPunctures), heatSideMm));
  return Math.min(sideOf(mostPunctures), Math.max(wantedMm, sideOf(FEWEST_PUNCTURES)));
}
