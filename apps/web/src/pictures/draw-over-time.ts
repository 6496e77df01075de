import { daysBetween } from "@anagen/quantities";
import { shortDay } from "../elements/records/days.ts";
import {
  type Drawing,
  level,
  type Mark,
  rounded,
  said,
  upright,
} from "../evidence/plots/drawing.ts";
import type { MeasurementLine } from "./measurement-data.ts";

const HEIGHT = 240;
const LEFT = 56;
const RIGHT = 24;
const TOP = 20;
const BOTTOM = 40;
const TICKS = 4;

/** Density with its interval at each visit, days along, hairs per cm² up. */
export function drawOverTime(
  points: readonly MeasurementLine[],
  place: string,
  width: number,
): Drawing {
  const known = points.flatMap(({ takenOn, densityPerCm2 }) =>
    densityPerCm2 === null ? [] : [{ takenOn, ...densityPerCm2 }],
  );
  const first = known[0]?.takenOn ?? "";
  const last = known.at(-1)?.takenOn ?? first;
  const span = Math.max(1, known.length === 0 ? 1 : daysBetween(first, last));
  const top = Math.max(
    50,
    Math.ceil((Math.max(...known.map(({ high }) => high), 0) * 1.1) / 50) * 50,
  );
  const inside = Math.max(40, width - LEFT - RIGHT);
  const x = (day: string) =>
    rounded(LEFT + (known.length < 2 ? inside / 2 : (daysBetween(first, day) / span) * inside));
  const y = (value: number) => rounded(TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM));

  const marks: Mark[] = [];
  for (let tick = 0; tick <= TICKS; tick += 1) {
    const value = (top / TICKS) * tick;
    marks.push(level(LEFT, width - RIGHT, y(value), "grid"));
    marks.push(said(LEFT - 8, y(value) + 4, String(Math.round(value)), "soft", "end"));
  }
  marks.push(said(LEFT, 12, "hairs per cm²", "soft"));
  if (known.length > 1) {
    marks.push({
      kind: "curve",
      tone: "pooled",
      points: known.map(({ takenOn, value }) => [x(takenOn), y(value)]),
    });
  }
  for (const [index, { takenOn, value, low, high }] of known.entries()) {
    marks.push(upright(x(takenOn), y(low), y(high), "pooled"));
    marks.push({ kind: "dot", x: x(takenOn), y: y(value), radius: 5, tone: "pooled" });
    const anchor = index === 0 ? "start" : index === known.length - 1 ? "end" : "middle";
    if (index === 0 || index === known.length - 1) {
      const at = known.length === 1 ? "middle" : anchor;
      marks.push(said(x(takenOn), HEIGHT - 14, shortDay(takenOn), "soft", at));
    }
  }
  const words = known.map(
    ({ takenOn, value, low, high }) =>
      `${shortDay(takenOn)}: ${Math.round(value)} per cm², ${Math.round(low)} to ${Math.round(high)}`,
  );
  return {
    width,
    height: HEIGHT,
    title: `Density, ${place}`,
    says: `Density in ${place}. ${words.join("; ")}.`,
    marks,
  };
}
