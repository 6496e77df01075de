import { addMonths, type IsoDate } from "@anagen/quantities";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";
import { type Change, judgeChange, type OutcomeMeasure, type Point, pointsOf } from "./change.ts";
import type { Outcome } from "./outcome.ts";
import { STOP_RULES } from "./stop-rules.ts";
import { type TrialExample, trialExamples } from "./trial-examples.ts";

export type DueStopRule = { id: string; due: boolean; when: string; action: string };

/** "Is it working for me": changes, the trials around them, and what the stop rules say. */
export type Judgement = {
  changes: Change[];
  trials: readonly TrialExample[];
  trialWords: string;
  /** Whole months; null before the first session. */
  monthsSinceFirstSession: number | null;
  stopRules: DueStopRule[];
  words: string;
};

export type JudgementAsked = {
  outcomes: readonly Pick<Outcome, "on" | "densityPerCm2" | "shaftUm">[];
  firstSessionOn: IsoDate | null;
  today: IsoDate;
};

const MEASURES: readonly OutcomeMeasure[] = ["density", "thickness"];

/**
 * Judges the whole course by its first and its newest measurement of the same kind and place.
 * A change within the error of the measurement is "no detectable change"; nothing is predicted.
 */
export function judgeCourse({ outcomes, firstSessionOn, today }: JudgementAsked): Judgement {
  const changes = MEASURES.flatMap((measure) => {
    const pair = comparable(pointsOf(outcomes, measure));
    return pair === null ? [] : [judgeChange(measure, ...pair)];
  });
  const months = firstSessionOn === null ? null : wholeMonths(firstSessionOn, today);
  const trials = trialExamples();
  const density = changes.find(({ measure }) => measure === "density") ?? null;
  return {
    changes,
    trials,
    trialWords: wordsOfTrials(trials, density),
    monthsSinceFirstSession: months,
    stopRules: dueStopRules(months, density),
    words: courseWords(changes, months),
  };
}

/** The newest point with the earliest one measured in the same way at the same place. */
function comparable(points: readonly Point[]): readonly [Point, Point] | null {
  const last = points.at(-1);
  const [first] = points;
  if (last === undefined || first === undefined || points.length < 2) return null;
  const alike = points.find(
    (one) =>
      one !== last &&
      one.measured.method === last.measured.method &&
      one.measured.zone === last.measured.zone,
  );
  return [alike ?? first, last];
}

function wholeMonths(from: IsoDate, to: IsoDate): number {
  let months = 0;
  while (months < 1200 && addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** Whether the time of a rule has come and nothing speaks for a response. Not measured is not "no". */
function dueStopRules(months: number | null, density: Change | null): DueStopRule[] {
  const responded = density?.verdict === "increase";
  const { noChangeReviewMonths, noResponseEndMonths } = PROTOCOL_VALUES;
  const due = new Map<string, boolean>([
    [
      noChangeReviewMonths.id,
      months !== null && months >= noChangeReviewMonths.value && !responded,
    ],
    [
      noResponseEndMonths.id,
      months !== null && months >= noResponseEndMonths.value && !responded && density !== null,
    ],
  ]);
  return STOP_RULES.filter(({ id }) => due.has(id)).map((rule) => ({
    id: rule.id,
    due: due.get(rule.id) ?? false,
    when: rule.when,
    action: rule.then,
  }));
}

function wordsOfTrials(trials: readonly TrialExample[], density: Change | null): string {
  const means = trials.map(({ withNeedlingPerCm2 }) => withNeedlingPerCm2);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const spread = `In small trials, on average, density rose by ${low.toFixed(1)} to ${high.toFixed(1)} hairs per cm² with needling and minoxidil. These are means of groups, far apart, and predict nothing for one person.`;
  if (density === null || density.verdict !== "increase") return spread;
  const place =
    density.change < low ? "below" : density.change > high ? "above" : "within the spread of";
  return `${spread} Your change of ${density.change.toFixed(1)} lies ${place} those means.`;
}

function courseWords(changes: readonly Change[], months: number | null): string {
  if (changes.length === 0) {
    return "There are not yet two measurements to compare. Without them nobody can tell whether it works.";
  }
  const early =
    months !== null && months < 3
      ? " It is early: in trials the first countable change came at about week 12."
      : "";
  return `${changes.map(({ words }) => words).join(" ")}${early}`;
}
