import type { Random } from "@anagen/quantities";
import { isUncertain, type Quantity } from "../quantity/estimate.ts";
import type { ParameterName, Parameters, Values } from "./parameters.ts";

/** The parameters at their central values. */
export const centralValues = (parameters: Parameters): Values =>
  mapParameters(parameters, ({ value }) => value);

/**
 * A parameter at a share of its range: 0 the low end, 0.5 the central value, 1 the high end,
 * evenly spread on either side, so that the central value is the median of draws.
 */
export const atShare = ({ value, low, high }: Quantity, share: number): number =>
  share < 0.5 ? low + (value - low) * 2 * share : value + (high - value) * (2 * share - 1);

/** One draw: every uncertain parameter independently from its range. */
export const drawValues = (parameters: Parameters, random: Random): Values =>
  mapParameters(parameters, (quantity) =>
    isUncertain(quantity) ? atShare(quantity, random()) : quantity.value,
  );

export const uncertainNames = (parameters: Parameters): ParameterName[] =>
  (Object.keys(parameters) as ParameterName[]).filter((name) => isUncertain(parameters[name]));

function mapParameters(parameters: Parameters, figure: (quantity: Quantity) => number): Values {
  const names = Object.keys(parameters) as ParameterName[];
  return Object.fromEntries(names.map((name) => [name, figure(parameters[name])])) as Values;
}
