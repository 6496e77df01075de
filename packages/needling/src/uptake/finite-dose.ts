import data from "../../data/absorption.json" with { type: "json" };
import { openHours } from "../closure/closure.ts";
import type { Quantity } from "../quantity/estimate.ts";

type AbsorptionName = Exclude<keyof typeof data, "drug">;

/** Constants of one application: 1 mL of 5 % minoxidil on 500 cm². */
export const ABSORPTION = data as { drug: string } & Readonly<Record<AbsorptionName, Quantity>>;

const S_PER_HOUR = 3600;
const MM_PER_CM = 10;

export type Application = {
  /** All pores open, cm/s. */
  conductanceCmPerS: number;
  halfLifeHours: number;
  /** Share of the dose intact skin takes up in a day. */
  intactFraction: number;
  filmMm: number;
  wetHours: number;
  /** Hours between needling and application. */
  delayHours: number;
};

/**
 * Share of the applied dose taken up in a day, with the dose running out.
 *
 * dM/dt = (g(t) + K) C with C = what is left over the film: 1 - (1 - intact) exp(-∫g dt / film).
 * Pores drink while the film is wet; intact skin's K is fitted to its measured uptake. So the share
 * never exceeds 1, equals the intact one when pores are shut, and tends to 1 for fast diffusion.
 */
export function uptakeFraction(application: Application): number {
  const { conductanceCmPerS, halfLifeHours, intactFraction, filmMm } = application;
  const { wetHours, delayHours } = application;
  const openS = openHours(halfLifeHours, delayHours, delayHours + wetHours) * S_PER_HOUR;
  const filled = conductanceCmPerS === 0 ? 0 : (conductanceCmPerS * openS) / (filmMm / MM_PER_CM);
  return 1 - (1 - intactFraction) * Math.exp(-filled);
}

/** The most any enhancement can reach: the whole dose over what intact skin takes. */
export const ceilingRatio = (intactFraction: number): number => 1 / intactFraction;
