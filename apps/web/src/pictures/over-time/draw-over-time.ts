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
import { signed } from "../change/change-words.ts";
import { axisOf } from "./chart-axis.ts";
import type { MeasuredPoint } from "./measured-points.ts";

const HEIGHT = 240;
const LEFT = 56;
const RIGHT = 24;
const TOP = 28;
const BOTTOM = 40;
/** A date needs this much room. */
const DATE_PX = 92;
/** Of the chart's width, between its sides and the first and last visit. */
const ASIDE = 0.04;

export interface Charted {
  /** "Density", "Change of density". */
  readonly what: string;
  readonly place: string;
  /** "hairs per cm²", "µm", "%". */
  readonly unit: string;
  readonly digits: number;
  /** By day. */
  readonly points: readonly MeasuredPoint[];
}

/** A value with its interval at each visit, days along; a detection limit about zero as a band. */
export function drawOverTime(charted: Charted, width: number): Drawing {
  const { what, place, unit, points } = charted;
  const isChange = points.some(({ limit }) => limit !== undefined);
  const limits = points.map(({ limit = 0 }) => limit);
  const axis = axisOf(
    [...points.map(({ low }) => low), ...limits.map((limit) => -limit)],
    [...points.map(({ high }) => high), ...limits],
  );
  const x = daysAlong(points, width);
  const y = (value: number) => {
    const share = (value - axis.bottom) / (axis.top - axis.bottom);
    return rounded(TOP + (1 - share) * (HEIGHT - TOP - BOTTOM));
  };
  const tick = (value: number) => (isChange ? signed(value) : String(value));
  const marks: Mark[] = isChange ? [band(points, x, y)] : [];
  for (const value of axis.ticks) {
    marks.push(level(LEFT, width - RIGHT, y(value), value === 0 && isChange ? "soft" : "grid"));
    marks.push(said(LEFT - 8, y(value) + 4, tick(value), "soft", "end"));
  }
  marks.push(said(LEFT, 14, `${what}, ${unit}`, "soft"));
  if (points.length > 1) {
    const line = points.map(({ takenOn, value }): [number, number] => [x(takenOn), y(value)]);
    marks.push({ kind: "curve", tone: "pooled", points: line });
  }
  for (const { takenOn, value, low, high, byHand } of points) {
    if (high > low) marks.push(upright(x(takenOn), y(low), y(high), "pooled"));
    const dot = { kind: "dot", x: x(takenOn), y: y(value), radius: 5, tone: "pooled" } as const;
    marks.push(byHand ? { ...dot, hollow: true } : dot);
  }
  marks.push(...dates(points, x, width));
  const words = points.map((point) => pointWords(point, charted));
  const title = `${what}, ${place}`;
  return { width, height: HEIGHT, title, says: `${what} in ${place}. ${words.join("; ")}.`, marks };
}

function daysAlong(points: readonly MeasuredPoint[], width: number) {
  const inside = Math.max(40, width - LEFT - RIGHT);
  const [first, last] = [points[0]?.takenOn ?? "", points.at(-1)?.takenOn ?? ""];
  const span = first === last ? 0 : daysBetween(first, last);
  return (day: string) => {
    const share = span === 0 ? 0.5 : daysBetween(first, day) / span;
    return rounded(LEFT + inside * (ASIDE + share * (1 - 2 * ASIDE)));
  };
}

/** The detection limit of each visit about zero. */
function band(
  points: readonly MeasuredPoint[],
  x: (day: string) => number,
  y: (value: number) => number,
): Mark {
  const edge = (sign: number) =>
    points.map(({ takenOn, limit = 0 }): [number, number] => [x(takenOn), y(sign * limit)]);
  return { kind: "shape", tone: "band-2", points: [...edge(1), ...edge(-1).reverse()] };
}

/** The day of each visit where there is room for it; the first and the last always. */
function dates(
  points: readonly MeasuredPoint[],
  x: (day: string) => number,
  width: number,
): Mark[] {
  const found: Mark[] = [];
  const lastDay = points.at(-1)?.takenOn ?? "";
  let free = Number.NEGATIVE_INFINITY;
  for (const [index, { takenOn }] of points.entries()) {
    const at = x(takenOn);
    const crowded = index > 0 && takenOn !== lastDay && x(lastDay) - at < DATE_PX;
    if (at < free || crowded) continue;
    free = at + DATE_PX;
    const anchor = at > width - DATE_PX ? "end" : at < LEFT + DATE_PX / 2 ? "start" : "middle";
    found.push(said(at, HEIGHT - 14, shortDay(takenOn), "soft", anchor));
  }
  return found;
}

function pointWords(
  { takenOn, value, low, high, byHand, limit }: MeasuredPoint,
  { unit, digits }: Charted,
): string {
  const words = (number: number) =>
    limit === undefined ? number.toFixed(digits) : signed(number, digits);
  const interval = high > low ? `, ${words(low)} to ${words(high)}` : "";
  const told = limit === undefined || high <= low ? "" : ` (limit ${limit.toFixed(digits)})`;
  return `${shortDay(takenOn)}: ${words(value)} ${unit}${interval}${told}${byHand ? ", by hand" : ""}`;
}
