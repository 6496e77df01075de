import type { PairScore } from "./score.ts";

/** Below this overlap a refusal is asked for, from it a comparison. */
const LEAST_OVERLAP = 0.4;
const TARGET_PERCENT = 1.5;
const MANY_HAIRS = 25;

export type Row = [what: string, of: (scores: PairScore[]) => string];

const percent = (values: boolean[]): string =>
  values.length === 0
    ? ""
    : `${Math.round((100 * values.filter(Boolean).length) / values.length)} % of ${values.length}`;

const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

type Told = {
  found: { value: number; low: number; high: number };
  truth: number;
  score: PairScore;
};

const told = (scores: PairScore[], promised = false): Told[] =>
  scores.flatMap((score) => {
    const truth = promised ? score.truePromisedPercent : score.truePercent;
    return score.found && truth !== null ? [{ found: score.found, truth, score }] : [];
  });

const away = ({ found, truth }: Told): number => found.value - truth;

const points = (value: number): string => (Number.isNaN(value) ? "" : value.toFixed(1));

const inShifts = (low: number, high: number): Row => [
  `compared, shifts of ${100 * low} to ${100 * high} %, overlap from 40 %`,
  (scores) =>
    percent(
      scores
        .filter((s) => s.shiftShare >= low && s.shiftShare <= high)
        .filter((s) => s.overlapShare >= LEAST_OVERLAP)
        .map((s) => s.compared),
    ),
];

const pooled = (planted: number): Row => [
  `planted ${planted > 0 ? "+" : ""}${planted} %: on the common areas together, found`,
  (scores) => {
    const of = told(scores.filter((s) => s.plantedPercent === planted));
    const hairs = of.reduce((sum, { score }) => sum + score.hairsBefore, 0);
    if (hairs === 0) return "";
    const over = (value: (one: Told) => number) =>
      of.reduce((sum, one) => sum + one.score.hairsBefore * value(one), 0) / hairs;
    return `${over((one) => one.truth).toFixed(1)} %, ${over((one) => one.found.value).toFixed(1)} % (${hairs} hairs)`;
  },
];

const sumOf = (scores: PairScore[], key: keyof PairScore): number =>
  scores.reduce((sum, score) => sum + Number(score[key]), 0);

const rightAndWrong = (what: string, right: keyof PairScore, wrong: keyof PairScore): Row => [
  `${what}: right, wrong`,
  (scores) => `${sumOf(scores, right)}, ${sumOf(scores, wrong)}`,
];

const medianAway = (of: Told[]): string => points(quantile(of.map(away).map(Math.abs), 0.5));

export const ROWS: Row[] = [
  ["pairs", (scores) => `${scores.length}`],
  inShifts(0, 0.15),
  inShifts(0.3, 0.3),
  inShifts(0.45, 0.6),
  [
    "refused, overlap below 40 %",
    (scores) =>
      percent(scores.filter((s) => s.overlapShare < LEAST_OVERLAP).map((s) => !s.compared)),
  ],
  ["laid wrongly", (scores) => percent(scores.filter((s) => s.compared).map((s) => s.laidWrong))],
  ["change, mean error in points", (scores) => points(mean(told(scores).map(away)))],
  ["median absolute error", (scores) => medianAway(told(scores))],
  [
    `the same, ${MANY_HAIRS} hairs and more in common`,
    (scores) => medianAway(told(scores.filter((s) => s.hairsBefore >= MANY_HAIRS))),
  ],
  ["the same against hairs of 30 um and more alone", (scores) => medianAway(told(scores, true))],
  [
    `within ${TARGET_PERCENT} points`,
    (scores) => percent(told(scores).map((one) => Math.abs(away(one)) <= TARGET_PERCENT)),
  ],
  ...[-20, -10, 0, 10, 20, 35].map(pooled),
  [
    "truth in the 95 % interval",
    (scores) =>
      percent(told(scores).map(({ found, truth }) => found.low <= truth && truth <= found.high)),
  ],
  [
    "half width of the interval, median",
    (scores) =>
      points(
        quantile(
          told(scores).map(({ found }) => found.high - found.value),
          0.5,
        ),
      ),
  ],
  [
    "called a change without one",
    (scores) =>
      percent(scores.filter((s) => s.found && s.truePercent === 0).map((s) => s.detectable)),
  ],
  rightAndWrong("hairs kept", "keptRight", "keptWrong"),
  rightAndWrong("hairs lost", "lostRight", "lostWrong"),
  rightAndWrong("hairs gained", "gainedRight", "gainedWrong"),
  rightAndWrong("held for misread", "misreadRight", "misreadWrong"),
  [
    "mean change of width, median absolute error in um",
    (scores) =>
      points(
        quantile(
          scores.flatMap(({ foundWidth, trueWidthUm }) =>
            foundWidth && trueWidthUm !== null ? [Math.abs(foundWidth.value - trueWidthUm)] : [],
          ),
          0.5,
        ),
      ),
  ],
  [
    "truth in its 95 % interval",
    (scores) =>
      percent(
        scores.flatMap(({ foundWidth, trueWidthUm }) =>
          foundWidth && trueWidthUm !== null
            ? [foundWidth.low <= trueWidthUm && trueWidthUm <= foundWidth.high]
            : [],
        ),
      ),
  ],
  [
    "processor time of a comparison, median and most",
    (scores) => {
      const ms = scores.map((score) => score.ms);
      return `${Math.round(quantile(ms, 0.5))}, ${Math.round(quantile(ms, 1))} ms`;
    },
  ],
];
