import { type Axis, axisBetween, axisFor, evenTicks } from "./axis.ts";
import { type Drawing, level, type Mark, rounded, said, upright } from "./drawing.ts";
import { axisMarks } from "./rows-drawing.ts";
import { difference, type Scale } from "./scales.ts";

export interface Bubble {
  readonly x: number;
  readonly estimate: number;
  readonly weightPercent: number;
}

/** The regression at one place of the moderator. */
export interface LinePoint {
  readonly x: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

interface BubbleOptions {
  readonly width: number;
  readonly scale: Scale;
  readonly moderator: string;
  readonly line: readonly LinePoint[];
  readonly title: string;
  readonly says: string;
}

const LEFT = 56;
const TOP = 28;
const TALLEST = 380;
const LARGEST_RADIUS = 22;

/** Effect against a moderator: circles by weight, the regression line and its interval. */
export function bubbleDrawing(bubbles: readonly Bubble[], options: BubbleOptions): Drawing {
  const { width, scale, moderator, line, title, says } = options;
  const plot = { from: LEFT, to: width - 16 };
  const foot = Math.round(Math.min(TALLEST, width * 0.7));
  const across = moderatorAxis(bubbles, plot);
  const heights = axisFor(
    bubbles.map(({ estimate }) => estimate),
    { from: foot - 12, to: TOP, scale },
  );
  const up = upAxis(heights, plot);
  const heaviest = Math.max(...bubbles.map(({ weightPercent }) => weightPercent));
  const points = (of: (point: LinePoint) => number) =>
    line.map((point): [number, number] => [across.at(point.x), heights.at(of(point))]);
  const marks: Mark[] = [
    ...(line.length > 1
      ? [
          {
            kind: "shape",
            tone: "band-2",
            points: [...points(({ high }) => high), ...points(({ low }) => low).reverse()],
          } satisfies Mark,
        ]
      : []),
    ...up,
    ...(scale.nothing === null
      ? []
      : [level(plot.from, plot.to, heights.at(scale.nothing), "none")]),
    ...(line.length > 1
      ? [
          {
            kind: "curve",
            tone: "pooled",
            points: points(({ estimate }) => estimate),
          } satisfies Mark,
        ]
      : []),
    ...bubbles.map(
      ({ x, estimate, weightPercent }): Mark => ({
        kind: "dot",
        x: across.at(x),
        y: heights.at(estimate),
        radius: rounded(Math.max(4, LARGEST_RADIUS * Math.sqrt(weightPercent / heaviest))),
        tone: "trial",
        hollow: true,
      }),
    ),
    ...axisMarks(across, plot, foot),
    said(plot.to, foot + 44, moderator, "soft", "end"),
    said(0, 14, scale.words, "soft"),
  ];
  return { width, height: foot + 54, title, says, marks };
}

function moderatorAxis(bubbles: readonly Bubble[], plot: { from: number; to: number }): Axis {
  const values = bubbles.map(({ x }) => x);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || 1) * 0.08;
  const plain = { ...difference(""), read: (value: number) => value };
  const axis = axisBetween(low - room, high + room, { ...plot, scale: plain });
  const ticks = evenTicks(axis.low, axis.high, 6);
  return { ...axis, ticks: ticks.map((value) => ({ at: axis.at(value), label: String(value) })) };
}

function upAxis(heights: Axis, plot: { from: number; to: number }): Mark[] {
  return [
    upright(plot.from, TOP, heights.at(heights.low), "grid"),
    ...heights.ticks.flatMap(({ at, label }): Mark[] => [
      level(plot.from, plot.to, at, "grid"),
      said(plot.from - 8, at + 5, label, "soft", "end"),
    ]),
  ];
}
