import type { Grey } from "./grey.ts";

/** A thin straight stroke that runs along the columns of its picture (down). */
export type Stroke = {
  /** Column in whole pixels. */
  x: number;
  /** First and last row. */
  from: number;
  to: number;
  /** Rows of it that stand out from both sides. */
  seen: number;
  dark: boolean;
  /** Distance at which both sides were compared, pixels. */
  gapPx: number;
};

/** A stroke stands out by this many grey levels on both sides. */
const LEAST_STEP = 14;
/** Strokes up to about this many pixels thick are found. */
const GAPS_PX = [3, 6, 12];
/** Pieces shorter than this are texture. */
const SHORTEST_PIECE_PX = 10;
const LARGEST_HOLE_PX = 2;
/** Of a stroke with hairs across it, this share must still be seen. */
const LEAST_SEEN = 0.55;

/**
 * Every stroke of at least `shortestPx` down the columns, dark and bright, the longest first.
 *
 * A burned-in mark is drawn by a program: it keeps to one column, so that no slope is searched.
 */
export function strokesDown(grey: Grey, shortestPx: number): Stroke[] {
  const found: Stroke[] = [];
  for (const gapPx of GAPS_PX) {
    for (let x = gapPx; x < grey.widthPx - gapPx; x += 1) {
      for (const dark of [true, false]) {
        const pieces = piecesOf(grey, x, gapPx, dark);
        found.push(...joined(pieces, { x, gapPx, dark }).filter(longerThan(shortestPx)));
      }
    }
  }
  return strongest(found);
}

const longerThan = (shortestPx: number) => (stroke: Stroke) =>
  stroke.to - stroke.from >= shortestPx;

function piecesOf(grey: Grey, x: number, gapPx: number, dark: boolean): [number, number][] {
  const { widthPx, heightPx, values } = grey;
  const pieces: [number, number][] = [];
  let from = -1;
  let last = -1;
  const step = dark ? LEAST_STEP : -LEAST_STEP;
  for (let y = 0, at = x; y < heightPx; y += 1, at += widthPx) {
    const here = (values[at] ?? 0) + step;
    const left = values[at - gapPx] ?? 0;
    const right = values[at + gapPx] ?? 0;
    const stands = dark ? left > here && right > here : left < here && right < here;
    if (stands) {
      if (from < 0) from = y;
      last = y;
    } else if (from >= 0 && y - last > LARGEST_HOLE_PX) {
      if (last - from >= SHORTEST_PIECE_PX) pieces.push([from, last]);
      from = -1;
    }
  }
  if (from >= 0 && last - from >= SHORTEST_PIECE_PX) pieces.push([from, last]);
  return pieces;
}

/** Pieces in one column, with what hides them between (a hair), become one stroke while most is seen. */
function joined(
  pieces: readonly [number, number][],
  head: { x: number; gapPx: number; dark: boolean },
): Stroke[] {
  const strokes: Stroke[] = [];
  for (const [from, to] of pieces) {
    const before = strokes.at(-1);
    const seen = to - from + 1;
    if (before && before.seen + seen >= LEAST_SEEN * (to - before.from + 1)) {
      before.to = to;
      before.seen += seen;
    } else strokes.push({ ...head, from, to, seen });
  }
  return strokes;
}

/** A thick stroke is found in several columns and at several gaps: the one seen most stays. */
function strongest(strokes: Stroke[]): Stroke[] {
  const kept: Stroke[] = [];
  for (const stroke of strokes.toSorted((a, b) => b.seen - a.seen || a.x - b.x)) {
    const again = kept.some(
      (other) =>
        Math.abs(other.x - stroke.x) <= 2 * other.gapPx &&
        stroke.from < other.to &&
        stroke.to > other.from,
    );
    if (!again) kept.push(stroke);
  }
  return kept;
}
