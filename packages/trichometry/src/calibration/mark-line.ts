import type { Grey } from "./grey.ts";
import { median } from "./median.ts";
import type { Stroke } from "./thin-lines.ts";

/**
 * One end of a drawn line: where it stops, to a part of a pixel, whether that was seen, and whether it is bare:
 * no tick and no hair there.
 */
export type LineEnd = { at: number; seen: boolean; bare: boolean };

/** A line drawn by a program down the columns: one colour, one column, sharp ends. */
export type MarkLine = {
  /** Middle of the line across, to a part of a pixel; a whole number is the middle of a pixel. */
  x: number;
  thicknessPx: number;
  from: LineEnd;
  to: LineEnd;
  /** Grey levels between the line and what lies beside it. */
  contrast: number;
  /** Median distance of its pixels from its grey level: a drawn line has one colour. */
  spread: number;
  /** How far its middle wanders from its first half to its second, pixels. */
  driftPx: number;
  /** Contrast reached one and a half pixels outside it, of the whole: 1 for a drawn line, less for a blurred hair. */
  sharpness: number;
  /** Share of its rows that stand out on both sides. */
  seenShare: number;
};

/** A drawn line keeps its grey level within this, JPEG included. */
const LARGEST_SPREAD = 9;
const LARGEST_RELATIVE_SPREAD = 0.2;
/** The end of a line may lie on a cross-tick this long before it counts as hidden (by a hair). */
const LONGEST_TICK_PX = 12;
const BARE_WITHIN_PX = 1;
/** Of its last rows half must stand out on both sides. */
const END_ROWS = 24;
const LARGEST_HOLE_PX = 2;
const THICKEST_PX = 14;
/** What stands out less than this share of the contrast is texture beside the line. */
const BASE_SHARE = 0.25;

/** Measures a stroke as a drawn line; null when it is none: a hair, a fold, an arc. */
export function markLineOf(grey: Grey, stroke: Stroke): MarkLine | null {
  const rows = Array.from({ length: stroke.to - stroke.from + 1 }, (_, at) => stroke.from + at);
  const across = profileAcross(grey, stroke, rowsOfOneColour(grey, stroke, rows));
  if (across === null) return null;
  const { level, contrast, x, thicknessPx } = across;
  const column = Math.round(x);
  const beside = Math.ceil(thicknessPx / 2) + 2;
  const sign = stroke.dark ? 1 : -1;
  const at = (row: number, dx = 0) => grey.values[row * grey.widthPx + column + dx] ?? level;
  const offBy = (row: number) => sign * (at(row) - level);
  const standsOut = (row: number) =>
    sign * (at(row, beside) - level) > contrast / 2 &&
    sign * (at(row, -beside) - level) > contrast / 2;
  const isOn = (row: number) =>
    row >= 0 && row < grey.heightPx && Math.abs(offBy(row)) < contrast / 2;

  const clear = rows.filter((row) => isOn(row) && standsOut(row));
  if (clear.length < rows.length / 3) return null;
  const spread = median(clear.map((row) => Math.abs(offBy(row))));
  if (spread > Math.max(LARGEST_SPREAD, LARGEST_RELATIVE_SPREAD * contrast)) return null;
  const middle = clear[Math.floor(clear.length / 2)] ?? stroke.from;
  const ends = ([-1, 1] as const).map((step) =>
    endFrom(middle, step, { isOn, standsOut, offBy, contrast }),
  );
  const [from, to] = ends;
  if (!from || !to) return null;
  const length = to.at - from.at;
  const seenShare = clear.filter((row) => row >= from.at && row <= to.at).length / length;
  const halves = [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)].map((part) =>
    profileAcross(grey, stroke, rowsOfOneColour(grey, stroke, part)),
  );
  const [first, second] = halves;
  const driftPx = first && second ? Math.abs(first.x - second.x) : Number.POSITIVE_INFINITY;
  return {
    x,
    thicknessPx,
    from,
    to,
    contrast,
    spread,
    driftPx,
    sharpness: sharpnessOf(grey, clear, { x, thicknessPx, level, contrast, sign }),
    seenShare,
  };
}

const EDGE_PX = 1.5;

function sharpnessOf(
  grey: Grey,
  rows: readonly number[],
  line: { x: number; thicknessPx: number; level: number; contrast: number; sign: number },
): number {
  const away = line.thicknessPx / 2 + EDGE_PX;
  const sides = [Math.round(line.x - away), Math.round(line.x + away)].map((column) =>
    median(
      rows.map((row) => line.sign * ((grey.values[row * grey.widthPx + column] ?? 0) - line.level)),
    ),
  );
  return Math.min(...sides) / line.contrast;
}

/** Rows where a hair crosses have another colour; they would widen the profile. */
function rowsOfOneColour(grey: Grey, { x }: Stroke, rows: readonly number[]): number[] {
  const at = (row: number) => grey.values[row * grey.widthPx + x] ?? 0;
  const level = median(rows.map(at));
  return rows.filter((row) => Math.abs(at(row) - level) <= 2 * LARGEST_SPREAD);
}

/** Level of the line, its contrast, middle and thickness, from the median across all its rows. */
function profileAcross(grey: Grey, { x, gapPx, dark }: Stroke, rows: readonly number[]) {
  const reach = gapPx + 4;
  const sign = dark ? 1 : -1;
  const medians: number[] = [];
  for (let dx = -reach; dx <= reach; dx += 1) {
    medians.push(median(rows.map((row) => grey.values[row * grey.widthPx + x + dx] ?? 0)));
  }
  const level = dark ? Math.min(...medians) : Math.max(...medians);
  const [left, right] = [median(medians.slice(0, 4)), median(medians.slice(-4))];
  const contrast = sign * ((left + right) / 2 - level);
  if (contrast <= 0) return null;
  let weight = 0;
  let moment = 0;
  for (const [index, value] of medians.entries()) {
    const beside = left + ((right - left) * index) / (medians.length - 1);
    const depth = sign * (beside - value) - BASE_SHARE * contrast;
    if (depth <= 0) continue;
    weight += depth;
    moment += depth * (x - reach + index);
  }
  const thicknessPx = weight / ((1 - BASE_SHARE) * contrast);
  if (thicknessPx > THICKEST_PX || weight === 0) return null;
  return { level, contrast, x: moment / weight, thicknessPx };
}

type Reading = {
  isOn: (row: number) => boolean;
  standsOut: (row: number) => boolean;
  offBy: (row: number) => number;
  contrast: number;
};

/** Walks along the line until it stops; half the contrast is where it ends. */
function endFrom(
  start: number,
  step: 1 | -1,
  { isOn, standsOut, offBy, contrast }: Reading,
): LineEnd {
  let last = start;
  for (let row = start; Math.abs(row - last) <= LARGEST_HOLE_PX + 1; row += step) {
    if (isOn(row)) last = row;
  }
  const lastRows = Array.from({ length: END_ROWS }, (_, back) => last - step * back);
  const firstClear = lastRows.findIndex(standsOut);
  const clear = lastRows.filter(standsOut).length;
  const [inside, outside] = [Math.abs(offBy(last)), Math.abs(offBy(last + step))];
  const part = outside > inside ? (contrast / 2 - inside) / (outside - inside) : 0.5;
  const at = last + step * Math.min(1, Math.max(0, part));
  const seen = firstClear >= 0 && firstClear <= LONGEST_TICK_PX && clear >= END_ROWS / 2;
  return { at, seen, bare: seen && firstClear <= BARE_WITHIN_PX };
}
