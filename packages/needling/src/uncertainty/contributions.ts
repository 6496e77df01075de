import type { FigureName, Figures } from "../needle/figure-names.ts";
import { type Basis, weakestBasis } from "../quantity/estimate.ts";
import { atShare, centralValues, uncertainNames } from "./draws.ts";
import type { ParameterName, Parameters, Values } from "./parameters.ts";

/** How much of a figure's spread one parameter brings when it alone varies; shares add to 1. */
export type Contribution = { parameter: ParameterName; share: number; basis: Basis };

export type Sensitivity = Readonly<Record<FigureName, readonly Contribution[]>>;

/** Evenly spaced shares of the range, ends left out: midpoints of equal parts. */
const STEPS = [0.1, 0.3, 0.5, 0.7, 0.9];

/**
 * Varies one parameter at a time over its range, the others at their centre, and ranks the
 * variances it causes in each figure, largest first. Interactions are not counted.
 */
export function sensitivity(
  parameters: Parameters,
  figuresOf: (values: Values) => Figures,
): Sensitivity {
  const central = centralValues(parameters);
  const middle = figuresOf(central);
  const names = Object.keys(middle) as FigureName[];
  const spread = new Map<FigureName, { parameter: ParameterName; variance: number }[]>(
    names.map((name) => [name, []]),
  );
  for (const parameter of uncertainNames(parameters)) {
    const runs = STEPS.map((share) =>
      figuresOf({ ...central, [parameter]: atShare(parameters[parameter], share) }),
    );
    for (const name of names) {
      const variance = varianceOf(runs.map((figures) => figures[name]));
      if (variance > 0) spread.get(name)?.push({ parameter, variance });
    }
  }
  const ranking: Partial<Record<FigureName, readonly Contribution[]>> = {};
  for (const name of names) ranking[name] = ranked(spread.get(name) ?? [], parameters);
  return ranking as Sensitivity;
}

/** The weakest basis among what a figure depends on; exact when it depends on nothing uncertain. */
export const basisOf = (contributions: readonly Contribution[]): Basis =>
  weakestBasis(contributions.map(({ basis }) => basis));

function ranked(
  spread: readonly { parameter: ParameterName; variance: number }[],
  parameters: Parameters,
): Contribution[] {
  const total = spread.reduce((sum, { variance }) => sum + variance, 0);
  return spread
    .map(({ parameter, variance }) => ({
      parameter,
      share: variance / total,
      basis: parameters[parameter].basis,
    }))
    .sort((a, b) => b.share - a.share);
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  // Rounding of equal numbers is not spread.
  return variance < (1e-12 * mean) ** 2 ? 0 : variance;
}
