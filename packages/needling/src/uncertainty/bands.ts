import type { Random } from "@anagen/quantities";
import type { FigureName, Figures } from "../needle/figure-names.ts";
import type { Estimate } from "../quantity/estimate.ts";
import { basisOf, type Sensitivity } from "./contributions.ts";
import { drawValues } from "./draws.ts";
import type { Parameters, Values } from "./parameters.ts";

/** Ends of the reported range: 5th and 95th percentile of the draws. */
const LOW_SHARE = 0.05;
const HIGH_SHARE = 0.95;

export type Bands = Readonly<Record<FigureName, Estimate>>;

/** Each figure with the range its parameters give it, from `samples` independent draws. */
export function bands(
  parameters: Parameters,
  middle: Figures,
  ranking: Sensitivity,
  figuresOf: (values: Values) => Figures,
  samples: number,
  random: Random,
): Bands {
  const draws = Array.from({ length: samples }, () => figuresOf(drawValues(parameters, random)));
  const names = Object.keys(middle) as FigureName[];
  return Object.fromEntries(
    names.map((name) => {
      const basis = basisOf(ranking[name]);
      const sorted = Float64Array.from(draws, (figures) => figures[name]).sort();
      return [
        name,
        around(middle[name], percentile(sorted, LOW_SHARE), percentile(sorted, HIGH_SHARE), basis),
      ];
    }),
  ) as Bands;
}

/** An estimate whose range holds its value. */
export const around = (
  value: number,
  low: number,
  high: number,
  basis: Estimate["basis"],
): Estimate => ({ value, low: Math.min(value, low), high: Math.max(value, high), basis });

/** Linear between order statistics (type 7 of Hyndman and Fan 1996). */
export function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
