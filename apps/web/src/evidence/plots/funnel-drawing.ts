import { criticalValue } from "@anagen/evidence";
import { axisBetween, evenTicks, trimmed } from "./axis.ts";
import { type Drawing, level, type Mark, rounded, said, type Tone, upright } from "./drawing.ts";
import { axisMarks } from "./rows-drawing.ts";
import { figure, type Scale } from "./scales.ts";

export interface FunnelPoint {
  readonly estimate: number;
  readonly standardError: number;
  /** Added by trim and fill. */
  readonly filled: boolean;
}

interface FunnelOptions {
  readonly width: number;
  readonly scale: Scale;
  readonly pooled: number | null;
  readonly title: string;
  readonly says: string;
}

/** p-values at which the contours lie, outermost last. */
export const CONTOURS: readonly { p: number; tone: Tone }[] = [
  { p: 0.1, tone: "band-1" },
  { p: 0.05, tone: "band-2" },
  { p: 0.01, tone: "band-3" },
];

const LEFT = 52;
const TOP = 12;
const KEY = 26;
const TALLEST = 380;

/** Effect against standard error, small studies below; the paler the band, the smaller p. */
export function funnelDrawing(points: readonly FunnelPoint[], options: FunnelOptions): Drawing {
  const { width, scale, pooled, title, says } = options;
  const plot = { from: LEFT, to: width - 12 };
  const foot = Math.round(Math.min(TALLEST, width * 0.72));
  const worst = Math.max(...points.map(({ standardError }) => standardError)) * 1.08;
  const centre = scale.nothing ?? pooled ?? 0;
  const reach = criticalValue(0.99, null) * worst;
  const all = [...points.map(({ estimate }) => estimate), ...(pooled === null ? [] : [pooled])];
  const low = Math.min(...all, centre - reach);
  const high = Math.max(...all, centre + reach);
  const axis = axisBetween(low, high, { ...plot, scale });
  const yOf = (error: number) => rounded(TOP + (error / worst) * (foot - TOP));
  const band = (p: number, tone: Tone): Mark => {
    const half = criticalValue(1 - p, null) * worst;
    const points = [
      [axis.at(centre), yOf(0)],
      [axis.at(centre + half), yOf(worst)],
      [axis.at(centre - half), yOf(worst)],
    ] as const;
    return { kind: "shape", points, tone };
  };
  const marks: Mark[] = [
    ...[...CONTOURS].reverse().map(({ p, tone }) => band(p, tone)),
    ...evenTicks(0, worst, 5).flatMap((error): Mark[] => [
      level(plot.from, plot.to, yOf(error), "grid"),
      said(plot.from - 8, yOf(error) + 5, trimmed(figure(error)), "soft", "end"),
    ]),
    upright(axis.at(centre), TOP, foot, "none"),
    ...(pooled === null ? [] : [upright(axis.at(pooled), TOP, foot, "pooled", true)]),
    ...points.map(
      ({ estimate, standardError, filled }): Mark => ({
        kind: "dot",
        x: axis.at(estimate),
        y: yOf(standardError),
        radius: 5,
        tone: filled ? "pooled" : "trial",
        hollow: filled,
      }),
    ),
    ...axisMarks(axis, plot, foot),
    ...key(foot + 48, plot.from),
  ];
  return { width, height: foot + 48 + KEY, title, says, marks };
}

function key(y: number, from: number): Mark[] {
  return CONTOURS.flatMap(({ p, tone }, i): Mark[] => {
    const x = from + i * 96;
    const points = [
      [x, y - 6],
      [x + 16, y - 6],
      [x + 16, y + 6],
      [x, y + 6],
    ] as const;
    const before = CONTOURS[i - 1]?.p;
    return [
      { kind: "shape", points, tone },
      said(x + 22, y + 5, before === undefined ? `p > ${p}` : `${p} to ${before}`, "soft"),
    ];
  });
}
