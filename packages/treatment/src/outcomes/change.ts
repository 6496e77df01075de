import type { IsoDate } from "@anagen/quantities";
import type { Grade } from "../bibliography/grade.ts";
import type { SourceId } from "../bibliography/sources.ts";
import {
  CHANGE_ERROR_SOURCES,
  LARGEST_CHANGE_ERROR_PERCENT,
  MEASURING_METHODS,
} from "./measuring-methods.ts";
import type { MeasuredOutcome, Outcome } from "./outcome.ts";

/** Half of a 95 % interval in standard deviations. */
const Z = 1.959963984540054;
const PERCENT = 100;

export const OUTCOME_MEASURES = {
  density: { unit: "hairs per cm²", name: "Density" },
  thickness: { unit: "µm", name: "Shaft thickness" },
} as const;
export type OutcomeMeasure = keyof typeof OUTCOME_MEASURES;

export type ChangeVerdict = "increase" | "decrease" | "no detectable change" | "cannot be compared";

export type Point = { on: IsoDate; measured: MeasuredOutcome };

/** A change between two points, with the smallest change that this way of measuring can tell. */
export type Change = {
  measure: OutcomeMeasure;
  unit: string;
  from: { on: IsoDate; value: number };
  to: { on: IsoDate; value: number };
  change: number;
  changePercent: number | null;
  low: number;
  high: number;
  detectionLimit: number;
  detectionLimitPercent: number;
  verdict: ChangeVerdict;
  words: string;
  basis: { grade: Grade; sources: SourceId[] };
};

/** Every point of a measure, oldest first. */
export function pointsOf(
  outcomes: readonly Pick<Outcome, "on" | "densityPerCm2" | "shaftUm">[],
  measure: OutcomeMeasure,
): Point[] {
  return outcomes
    .flatMap(({ on, densityPerCm2, shaftUm }) => {
      const measured = measure === "density" ? densityPerCm2 : shaftUm;
      return measured === null ? [] : [{ on, measured }];
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/**
 * The change from one point to another, judged against the error of the measurement.
 *
 * The error of a change is the larger of what the method is known for and what both intervals give.
 * Two ways of measuring, or two places, are never compared. A change inside the error is called "no
 * detectable change", whatever its sign.
 */
export function judgeChange(measure: OutcomeMeasure, first: Point, last: Point): Change {
  const { unit } = OUTCOME_MEASURES[measure];
  const [from, to] = [first.measured.value, last.measured.value];
  const change = to - from;
  const sd = Math.max(methodSd(first.measured), spreadSd(first.measured, last.measured));
  const detectionLimit = Z * sd;
  const verdict = verdictOf(first.measured, last.measured, { change, detectionLimit });
  const judged = {
    measure,
    unit,
    from: { on: first.on, value: from },
    to: { on: last.on, value: to },
    change,
    changePercent: from === 0 ? null : (PERCENT * change) / from,
    low: change - detectionLimit,
    high: change + detectionLimit,
    detectionLimit,
    detectionLimitPercent: from === 0 ? 0 : (PERCENT * detectionLimit) / from,
    verdict,
  };
  const known = errorPercentOf(first.measured) !== null && measure === "density";
  return {
    ...judged,
    words: wordsOf(judged),
    basis: { grade: known ? "B" : "U", sources: [...CHANGE_ERROR_SOURCES] },
  };
}

const errorPercentOf = ({ method }: MeasuredOutcome): number | null =>
  MEASURING_METHODS.find(({ id }) => id === method)?.changeErrorPercent ?? null;

const methodSd = (measured: MeasuredOutcome): number =>
  (measured.value * (errorPercentOf(measured) ?? LARGEST_CHANGE_ERROR_PERCENT)) / PERCENT;

/** From both intervals, where both are known: the errors of two independent measurements add up. */
function spreadSd(first: MeasuredOutcome, last: MeasuredOutcome): number {
  const [one, other] = [halfWidth(first), halfWidth(last)];
  return one === null || other === null ? 0 : Math.hypot(one, other) / Z;
}

/** The larger half of an interval that need not be even. */
const halfWidth = ({ value, low, high }: MeasuredOutcome): number | null =>
  low === null || high === null ? null : Math.max(value - low, high - value);

function verdictOf(
  first: MeasuredOutcome,
  last: MeasuredOutcome,
  { change, detectionLimit }: { change: number; detectionLimit: number },
): ChangeVerdict {
  if (first.method !== last.method || first.zone !== last.zone) return "cannot be compared";
  if (Math.abs(change) <= detectionLimit) return "no detectable change";
  return change > 0 ? "increase" : "decrease";
}

const signed = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(1)}`;

function wordsOf(judged: Omit<Change, "words" | "basis">): string {
  const { measure, unit, from, to, change, low, high, detectionLimit, verdict } = judged;
  const { name } = OUTCOME_MEASURES[measure];
  const went = `${name}: ${from.value.toFixed(1)} to ${to.value.toFixed(1)} ${unit}`;
  if (verdict === "cannot be compared") {
    return `${went}. Measured in different ways or at different places: the two cannot be compared.`;
  }
  const size = `${signed(change)}, 95 % interval ${signed(low)} to ${signed(high)}`;
  const limit = `${detectionLimit.toFixed(1)} ${unit}`;
  return verdict === "no detectable change"
    ? `${went} (${size}). No detectable change: it lies within the error of the measurement (${limit}).`
    : `${went} (${size}). A detectable ${verdict}: it is larger than the error of the measurement (${limit}). It does not say what caused it.`;
}
