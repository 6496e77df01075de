import { InvalidInput } from "@anagen/quantities";
import type { Fit } from "../models/fit-model.ts";
import { deletedFits, refit } from "./deleted-fits.ts";

/** One pooled result of a series; null where it could not be fitted. */
export type SeriesPoint = {
  estimate: number;
  standardError: number;
  statistic: number;
  p: number;
  low: number;
  high: number;
  q: number;
  qP: number;
  tau2: number;
  iSquared: number;
  hSquared: number;
} | null;

function pointOf(fit: Fit | null): SeriesPoint {
  if (fit === null) return null;
  const number = (values: Float64Array) => values[0] ?? Number.NaN;
  return {
    estimate: number(fit.estimates),
    standardError: number(fit.standardErrors),
    statistic: number(fit.statistics),
    p: number(fit.p),
    low: fit.intervals[0]?.low ?? Number.NaN,
    high: fit.intervals[0]?.high ?? Number.NaN,
    q: fit.heterogeneity.q,
    qP: fit.heterogeneity.p,
    tau2: fit.tau2,
    iSquared: fit.inconsistency.iSquared,
    hSquared: fit.inconsistency.hSquared,
  };
}

/** The pooled result without each study in turn. The model must have no moderators. */
export function leaveOneOut(fit: Fit): SeriesPoint[] {
  requireNoModerators(fit);
  return deletedFits(fit).map(pointOf);
}

/** The pooled result of the first study, the first two, and so on, in the given order of rows. */
export function cumulative(fit: Fit, order: readonly number[]): SeriesPoint[] {
  requireNoModerators(fit);
  return order.map((_, i) => pointOf(refit(fit, order.slice(0, i + 1))));
}

function requireNoModerators(fit: Fit): void {
  if (fit.studies.p > 1)
    throw new InvalidInput("moderators", fit.studies.design.names, "none for this diagnostic");
}
