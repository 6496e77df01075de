import type { Adjustment, Reasoned } from "./plan.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";
import { reasoned } from "./reasoned.ts";

const { intervalBands, intervalFloorDays } = PROTOCOL_VALUES;

/**
 * Fewest days between two sessions at this depth (rule P-INT).
 *
 * @param depthMm null when the depth is not known: the longest wait then holds
 * @example minimumIntervalDays(0.6) // 14
 */
export function minimumIntervalDays(depthMm: number | null): number {
  const longest = Math.max(...intervalBands.value.map((band) => band.minimumDays));
  if (depthMm === null) return longest;
  const band = intervalBands.value.find(({ upToMm, inclusive }) =>
    inclusive ? depthMm <= upToMm : depthMm < upToMm,
  );
  return band?.minimumDays ?? longest;
}

export type IntervalInput = {
  /** The deepest depth that the course reaches. */
  deepestMm: number;
  asked: { days: number; path: string } | null;
  /** A clinician overrode P-INT with a recorded reason. */
  overridden: boolean;
};

/**
 * Days between sessions: the minimum for the deepest depth of the course, or longer when asked.
 *
 * A shorter wish is not followed below the minimum; after a recorded override of P-INT the limit is
 * 7 days. What was asked stays visible as an adjustment.
 */
export function planInterval({ deepestMm, asked, overridden }: IntervalInput): {
  intervalDays: Reasoned<number>;
  adjustments: Adjustment[];
} {
  const minimum = minimumIntervalDays(deepestMm);
  const limit = overridden ? Math.min(minimum, intervalFloorDays.value) : minimum;
  const basis = `At up to ${deepestMm} mm the skin is given at least ${minimum} days.`;
  if (asked === null) {
    return {
      intervalDays: reasoned(minimum, intervalBands, `${basis} ${intervalBands.because}`),
      adjustments: [],
    };
  }
  const days = Math.max(asked.days, limit);
  if (asked.days >= limit) {
    const shorter = days < minimum;
    const because = shorter
      ? `${basis} A clinician overrode this to ${days} days. ${intervalFloorDays.because}`
      : `${basis} ${days} days were asked for.`;
    const rests = shorter ? intervalFloorDays : intervalBands;
    return { intervalDays: reasoned(days, rests, because), adjustments: [] };
  }
  const because = overridden
    ? `Even after an override no plan goes below ${intervalFloorDays.value} days.`
    : `${basis} Only a clinician may shorten it, with a recorded reason (rule P-INT).`;
  return {
    intervalDays: reasoned(days, intervalBands, because),
    adjustments: [{ path: asked.path, asked: `${asked.days} days`, used: `${days} days`, because }],
  };
}
