import type { Interval } from "../heterogeneity/tau2-intervals.ts";
import { criticalValue } from "../models/test-kinds.ts";
import type { QuestionResult } from "../questions/pool-question.ts";
import { type Scale, scaleFor } from "./scale.ts";
import { escapeXml, line, polygon, rect, textAt } from "./svg.ts";

const ROW = 26;
const WIDTH = 720;
const PLOT = { left: 210, right: 500 };
const LARGEST_SQUARE = 16;

/**
 * Forest plot of a question as SVG text: squares with area by weight, intervals, diamond and
 * prediction interval. The `desc` element says the same in words.
 */
export function forestPlotSvg(result: QuestionResult): string {
  const rows = result.effects.map((effect, i) => {
    const half = criticalValue(0.95, null) * Math.sqrt(effect.variance);
    return {
      label: effect.trial,
      estimate: effect.estimate,
      interval: { low: effect.estimate - half, high: effect.estimate + half },
      weight: result.pooled?.weightsPercent[i] ?? null,
    };
  });
  const pooled = result.pooled ? onAnalysisScale(result.pooled) : null;
  const intervals = [...rows.map((row) => row.interval), ...(pooled ? [pooled.interval] : [])];
  const scale = scaleFor(intervals, PLOT, isRatio(result));
  const bottom = 60 + rows.length * ROW;
  const height = bottom + (pooled ? 3 * ROW : ROW) + 40;
  const parts = [
    textAt(10, 24, result.question.title, { weight: "bold" }),
    textAt(PLOT.right + 20, 46, `${isRatio(result) ? "Risk ratio" : "Effect"} (95 % CI), weight`, {
      size: 12,
    }),
    line(scale.x(0), 52, scale.x(0), bottom + (pooled ? 2 * ROW : 0), "#555555"),
    ...rows.flatMap((row, i) => studyRow(row, 66 + i * ROW, scale)),
    ...(pooled
      ? pooledRows(pooled, bottom + 8, scale)
      : [textAt(10, bottom + 14, result.why, { size: 12 })]),
    ...axis(scale, height - 34),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="forest-title forest-desc" font-family="sans-serif">`,
    `<title id="forest-title">${escapeXml(result.question.title)}</title>`,
    `<desc id="forest-desc">${escapeXml(inWords(result, scale))}</desc>`,
    rect(0, 0, WIDTH, height, "#ffffff"),
    ...parts,
    "</svg>",
  ].join("\n");
}

const isRatio = ({ pooled }: QuestionResult): boolean => pooled?.scale === "risk ratio";

type PlotRow = { label: string; estimate: number; interval: Interval; weight: number | null };

function studyRow(
  { label, estimate, interval, weight }: PlotRow,
  y: number,
  scale: Scale,
): string[] {
  const side = weight === null ? 8 : Math.max(4, LARGEST_SQUARE * Math.sqrt(weight / 100));
  const share = weight === null ? "" : `, ${weight.toFixed(1)} %`;
  return [
    textAt(10, y + 4, label, { size: 13 }),
    line(scale.x(interval.low), y, scale.x(interval.high), y, "#1f3b57"),
    rect(scale.x(estimate) - side / 2, y - side / 2, side, side, "#1f3b57"),
    textAt(PLOT.right + 20, y + 4, `${numbers(estimate, interval, scale)}${share}`, { size: 12 }),
  ];
}

type Summary = { estimate: number; interval: Interval; prediction: Interval | null };

function pooledRows(
  { estimate, interval, prediction }: Summary,
  y: number,
  scale: Scale,
): string[] {
  const diamond: [number, number][] = [
    [scale.x(interval.low), y],
    [scale.x(estimate), y - 8],
    [scale.x(interval.high), y],
    [scale.x(estimate), y + 8],
  ];
  const rows = [
    textAt(10, y + 4, "Pooled", { size: 13, weight: "bold" }),
    polygon(diamond, "#8a3b12"),
    textAt(PLOT.right + 20, y + 4, numbers(estimate, interval, scale), {
      size: 12,
      weight: "bold",
    }),
  ];
  if (prediction === null) return rows;
  const below = y + ROW;
  return [
    ...rows,
    textAt(10, below + 4, "Prediction interval", { size: 12 }),
    line(scale.x(prediction.low), below, scale.x(prediction.high), below, "#8a3b12", 3),
    textAt(
      PLOT.right + 20,
      below + 4,
      `${scale.label(prediction.low)} to ${scale.label(prediction.high)}`,
      { size: 12 },
    ),
  ];
}

function axis(scale: Scale, y: number): string[] {
  return [
    line(PLOT.left, y, PLOT.right, y, "#333333"),
    ...scale.ticks.flatMap((tick) => [
      line(scale.x(tick), y, scale.x(tick), y + 5, "#333333"),
      textAt(scale.x(tick), y + 19, scale.label(tick), { size: 11, anchor: "middle" }),
    ]),
  ];
}

/** Ratios and proportions are drawn on the scale they were pooled on. */
function onAnalysisScale(found: NonNullable<QuestionResult["pooled"]>): Summary {
  const back = (x: number) =>
    found.scale === "risk ratio"
      ? Math.log(x)
      : found.scale === "proportion"
        ? Math.log(x / (1 - x))
        : x;
  const interval = ({ low, high }: Interval) => ({ low: back(low), high: back(high) });
  return {
    estimate: back(found.estimate),
    interval: interval(found.interval),
    prediction: found.prediction ? interval(found.prediction) : null,
  };
}

const numbers = (estimate: number, { low, high }: Interval, { label }: Scale) =>
  `${label(estimate)} (${label(low)} to ${label(high)})`;

function inWords({ effects, pooled, why }: QuestionResult, { label }: Scale): string {
  const studies = effects.map(({ trial, estimate }) => `${trial} ${label(estimate)}`).join("; ");
  const summary = pooled
    ? `Pooled ${pooled.scale} ${pooled.estimate.toFixed(2)}, 95 % interval ${pooled.interval.low.toFixed(2)} to ${pooled.interval.high.toFixed(2)}.`
    : why;
  return `${studies}${studies === "" ? "" : ". "}${summary}`;
}
