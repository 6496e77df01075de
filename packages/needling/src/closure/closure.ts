import data from "../../data/closure.json" with { type: "json" };
import type { Quantity } from "../quantity/estimate.ts";

/** How fast channels shut: three readings of data that disagree thirtyfold. */
export type ClosureScenario = { scenario: "fast" | "mid" | "slow"; halfLifeHours: Quantity };

export const CLOSURE_SCENARIOS = data.scenarios as readonly ClosureScenario[];
export const CLOSURE_HOURS: readonly number[] = data.hours;

/** exp(-(t/τ)^k) with τ from the half-life; k = 1 unless said. 0 half-life: shut at once. */
export function openFraction(hours: number, halfLifeHours: number, shape = 1): number {
  if (hours <= 0) return 1;
  if (halfLifeHours <= 0) return 0;
  return Math.exp(-Math.LN2 * (hours / halfLifeHours) ** shape);
}

/** Hours until only `openShare` of the channels are open (k = 1). */
export const hoursUntilOpen = (openShare: number, halfLifeHours: number): number =>
  (-Math.log(openShare) / Math.LN2) * halfLifeHours;

/** ∫ open dt from `fromHours` to `toHours` (k = 1); `toHours` may be Infinity. */
export function openHours(halfLifeHours: number, fromHours = 0, toHours = Infinity): number {
  const tau = halfLifeHours / Math.LN2;
  if (tau <= 0) return 0;
  return tau * (Math.exp(-fromHours / tau) - Math.exp(-toHours / tau));
}
