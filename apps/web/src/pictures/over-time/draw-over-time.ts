import { daysBetween } from "@anagen/quantities";
import { shortDay } from "../../elements/records/days.ts";
import {
  type Drawing,
  level,
  type Mark,
  rounded,
  said,
  upright,
} from "../../evidence/plots/drawing.ts";
import type { MeasuredPoint } from "./measured-points.ts";

const HEIGHT = 240;
const LEFT = 56;
const RIGHT = 28;
const TOP = 28;
const BOTTOM = 40;
const TICKS = 4;
const ROOM = 1.1;
/** A date needs this much room. */
const DATE_PX = 92;

export interface Charted {
  /** "Density", "Mean thickness". */
  readonly what: string;
  readonly place: string;
  /** "per cm²", "µm". */
  readonly unit: string;
  /** The scale of the chart ends at a multiple of this. */
  readonly roundTo: number;
  /** By day. */
  readonly points: readonly MeasuredPoint[];
  /** About the first value: what lies in it cannot be told from error. */
  readonly limit: { readonly low: number; readonly high: number } | null;
}

/** A value with its interval at each visit, days along; the detection limit as a band. */
export function drawOverTime(charted: Charted, width: number): Drawing {
  const { what, place, unit, points, limit } = charted;
  const first = points[0]?.takenOn ?? "";
  const last = points.at(-1)?.takenOn ?? first;
  const span = Math.max(1, points.length === 0 ? 1 : daysBetween(first, last));
  const top = topOf(charted);
  const inside = Math.max(40, width - LEFT - RIGHT);
  const x = (day: string) =>
    rounded(
      LEFT +
        (first === last
          ? inside / 2
          : (daysBetween(first, day) / span) * inside * 0.94 + inside * 0.03),
    );
  const y = (value: number) => rounded(TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM));
  const marks: Mark[] = [];
  if (limit !== null && points.length > 1) marks.push(band(limit, width, y));
  for (let tick = 0; tick <= TICKS; tick += 1) {
    const value = (top / TICKS) * tick;
    marks.push(level(LEFT, width - RIGHT, y(value), "grid"));
    marks.push(said(LEFT - 8, y(value) + 4, String(Math.round(value)), "soft", "end"));
  }
  marks.push(said(LEFT, 14, `${what}, ${unit}`, "soft"));
  if (points.length > 1) {
    const line = points.map(({ takenOn, value }): [number, number] => [x(takenOn), y(value)]);
    marks.push({ kind: "curve", tone: "pooled", points: line });
  }
  for (const { takenOn, value, low, high, byHand } of points) {
    marks.push(upright(x(takenOn), y(low), y(high), "pooled"));
    const dot = { kind: "dot", x: x(takenOn), y: y(value), radius: 5, tone: "pooled" } as const;
    marks.push(byHand ? { ...dot, hollow: true } : dot);
  }
  marks.push(...dates(points, x, width));
  const words = points.map((point) => pointWords(point, unit));
  const range = limit === null ? "" : ` ${limitWords(limit, unit)}`;
  return {
    width,
    height: HEIGHT,
    title: `${what}, ${place}`,
    says: `${what} in ${place}. ${words.join("; ")}.${range}`,
    marks,
  };
}

function topOf({ points, limit, roundTo }: Charted): number {
  const highest = Math.max(...points.map(({ high }) => high), limit?.high ?? 0, 0);
  return Math.max(roundTo, Math.ceil((highest * ROOM) / roundTo) * roundTo);
}

function band(
  { low, high }: { low: number; high: number },
  width: number,
  y: (value: number) => number,
): Mark {
  const [left, right] = [LEFT, width - RIGHT];
  return {
    kind: "shape",
    tone: "band-3",
    points: [
      [left, y(high)],
      [right, y(high)],
      [right, y(low)],
      [left, y(low)],
    ],
  };
}

/** The day of each visit where there is room for it; the first and the last always. */
function dates(
  points: readonly MeasuredPoint[],
  x: (day: string) => number,
  width: number,
): Mark[] {
  const found: Mark[] = [];
  const lastAt = x(points.at(-1)?.takenOn ?? "");
  let free = Number.NEGATIVE_INFINITY;
  for (const [index, { takenOn }] of points.entries()) {
    const at = x(takenOn);
    const isEnd = index === points.length - 1;
    if (!isEnd && (at < free || (index > 0 && lastAt - at < DATE_PX))) continue;
    if (isEnd && index > 0 && at < free) continue;
    free = at + DATE_PX;
    const alone = points.length === 1;
    const anchor = alone
      ? "middle"
      : at > width - DATE_PX
        ? "end"
        : index === 0
          ? "start"
          : "middle";
    found.push(said(at, HEIGHT - 14, shortDay(takenOn), "soft", anchor));
  }
  return found;
}

const pointWords = ({ takenOn, value, low, high, byHand }: MeasuredPoint, unit: string): string =>
  `${shortDay(takenOn)}: ${Math.round(value)} ${unit}, ${Math.round(low)} to ${Math.round(high)}${byHand ? ", by hand" : ""}`;

const limitWords = ({ low, high }: { low: number; high: number }, unit: string): string =>
  `Against the first picture, ${Math.round(low)} to ${Math.round(high)} ${unit} cannot be told from measurement error.`;
