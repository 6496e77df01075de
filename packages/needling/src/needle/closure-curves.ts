import {
  CLOSURE_HOURS,
  CLOSURE_SCENARIOS,
  hoursUntilOpen,
  openFraction,
} from "../closure/closure.ts";
import type { Estimate, Quantity } from "../quantity/estimate.ts";
import type { NeedleResult } from "./result.ts";

const SHUT_WHEN_OPEN = 0.05;

/** How long channels stay open, in three scenarios, since the data disagree thirtyfold. */
export const closureCurves = (): NeedleResult["closure"] =>
  CLOSURE_SCENARIOS.map(({ scenario, halfLifeHours }) => ({
    scenario,
    halfLifeHours: asEstimate(halfLifeHours),
    shutAtHours: mapped(halfLifeHours, (life) => hoursUntilOpen(SHUT_WHEN_OPEN, life)),
    openFraction: CLOSURE_HOURS.map((hours) => ({
      hours,
      fraction: mapped(halfLifeHours, (life) => openFraction(hours, life)),
    })),
  }));

/** A quantity without its source: what results carry. */
export const asEstimate = ({ value, low, high, basis }: Quantity | Estimate): Estimate => ({
  value,
  low,
  high,
  basis,
});

/** The estimate of a rising function of a quantity. */
const mapped = (
  { value, low, high, basis }: Quantity,
  rising: (value: number) => number,
): Estimate => ({ value: rising(value), low: rising(low), high: rising(high), basis });
