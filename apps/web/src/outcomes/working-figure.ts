import { dayNumber } from "../elements/records/days.ts";
import type { Judgement } from "./outcome-data.ts";

type Point = Judgement["series"][number];
type Span = { readonly low: number; readonly high: number };

/** What the figure draws, in the units of the measurement; null while there is nothing to compare. */
export interface WorkingFigure {
  readonly unit: string;
  readonly points: readonly Point[];
  /** Values here cannot be told from the first one. */
  readonly limit: Span;
  /** Where the first value would lie after the mean changes of the trials; density only. */
  readonly trials: Span | null;
  readonly values: Span;
  readonly days: { readonly from: string; readonly to: string };
}

export type Measure = Point["measure"];

/**
 * The points measured as the newest one was, with what a change means around the first of them.
 *
 * @param judgement as the server judged it; nothing is judged here
 */
export function workingFigure(judgement: Judgement, measure: Measure): WorkingFigure | null {
  const change = judgement.changes.find((one) => one.measure === measure);
  const all = judgement.series.filter((one) => one.measure === measure);
  const newest = all.at(-1);
  if (change === undefined || newest === undefined) return null;
  const alike = all.filter(({ method, zone }) => method === newest.method && zone === newest.zone);
  const points = alike.length >= 2 ? alike : all;
  const [first] = points;
  if (first === undefined) return null;
  const start = change.from.value;
  const limit = { low: start - change.detectionLimit, high: start + change.detectionLimit };
  const gains = judgement.trials.map(({ withNeedlingPerCm2 }) => withNeedlingPerCm2);
  const trials =
    measure === "density" && gains.length > 0
      ? { low: start + Math.min(...gains), high: start + Math.max(...gains) }
      : null;
  const ends = [
    ...points.flatMap(({ value, low, high }) => [value, low, high]),
    limit.low,
    limit.high,
    ...(trials === null ? [] : [trials.low, trials.high]),
  ];
  const room = (Math.max(...ends) - Math.min(...ends) || 1) * 0.08;
  return {
    unit: change.unit,
    points,
    limit,
    trials,
    values: { low: Math.max(0, Math.min(...ends) - room), high: Math.max(...ends) + room },
    days: { from: first.on, to: newest.on },
  };
}

/** Where a day lies between the first and the newest one, 0 to 1; in the middle when they are one. */
export function dayShare(day: string, { from, to }: WorkingFigure["days"]): number {
  const span = dayNumber(to) - dayNumber(from);
  return span === 0 ? 0.5 : (dayNumber(day) - dayNumber(from)) / span;
}

/** The figure in words, for those who cannot see it. */
export function figureInWords({ points, limit, trials, unit }: WorkingFigure): string {
  const told = points.map(({ on, value }) => `${on}: ${value} ${unit}`).join("; ");
  const band = `Between ${limit.low.toFixed(1)} and ${limit.high.toFixed(1)} ${unit} no change can be told from error of measurement.`;
  const spread =
    trials === null
      ? ""
      : ` Mean changes of small trials, laid on the first value, would reach ${trials.low.toFixed(1)} to ${trials.high.toFixed(1)} ${unit}; they predict nothing for one person.`;
  return `${told}. ${band}${spread}`;
}
