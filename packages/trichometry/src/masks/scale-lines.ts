import type { Plane } from "../picture/plane.ts";

/** Darker than the pixels beside the line by this much. */
const STEP = 0.12;
const BESIDE_PX = 3;
/** A line may be interrupted by a hair it crosses. */
const LARGEST_GAP_PX = 26;
const MOST_GAPS = 0.25;

export type ScaleLine = { across: boolean; at: number; from: number; to: number };

/**
 * Thin dark lines exactly along a row or a column, as scale bars are drawn; hair is never so
 * straight over such a length.
 * @param shortestPx shortest line that counts
 */
export function scaleLines(dark: Plane, shortestPx: number): ScaleLine[] {
  const { width, height } = dark;
  const lines: ScaleLine[] = [];
  for (let y = BESIDE_PX; y < height - BESIDE_PX; y++) {
    const run = longestRun(dark, y * width, 1, width, BESIDE_PX * width);
    if (run.to - run.from >= shortestPx) lines.push({ across: true, at: y, ...run });
  }
  for (let x = BESIDE_PX; x < width - BESIDE_PX; x++) {
    const run = longestRun(dark, x, width, height, BESIDE_PX);
    if (run.to - run.from >= shortestPx) lines.push({ across: false, at: x, ...run });
  }
  return lines;
}

function longestRun({ values }: Plane, start: number, step: number, count: number, beside: number) {
  let best = { from: 0, to: 0 };
  let from = -1;
  let last = -1;
  let hits = 0;
  for (let k = 0; k < count; k++) {
    const i = start + k * step;
    const here = values[i] as number;
    const lineLike =
      here - (values[i - beside] as number) > STEP && here - (values[i + beside] as number) > STEP;
    if (!lineLike) continue;
    if (from < 0 || k - last > LARGEST_GAP_PX) {
      from = k;
      hits = 0;
    }
    hits++;
    last = k;
    if (last - from > best.to - best.from && hits > (1 - MOST_GAPS) * (last - from))
      best = { from, to: last };
  }
  return best;
}

/**
 * Marks lines and, beside the end of one across, the filled box of its label.
 * @param hidden receives 1 where the drawing hides the skin
 */
export function hideScale(
  dark: Plane,
  lines: ScaleLine[],
  hidden: Uint8Array,
  boxReachPx: number,
): void {
  const { width, height } = dark;
  for (const { across, at, from, to } of lines)
    for (let k = from; k <= to; k++)
      for (let aside = -1; aside <= 1; aside++) {
        const [x, y] = across ? [k, at + aside] : [at + aside, k];
        if (x >= 0 && y >= 0 && x < width && y < height) hidden[y * width + x] = 1;
      }
  for (const line of lines) {
    const box = line.across ? labelOf(dark, line, boxReachPx) : null;
    if (!box) continue;
    for (let y = box.top; y <= box.bottom; y++)
      for (let x = box.left; x <= box.right; x++) hidden[y * width + x] = 1;
  }
}

/**
 * The box at the end of a line. Letters in it look like pieces of the line, so that a line may seem to end within
 * its label: beside its row the label begins where it begins.
 */
function labelOf(dark: Plane, { at, from, to }: ScaleLine, reach: number) {
  const box = filledBox(dark, to + 2, at, reach);
  if (box) return box;
  for (const row of [at - BESIDE_LINE_PX, at + BESIDE_LINE_PX]) {
    const begin = (from + to) >> 1;
    const beside = filledBox(dark, begin, row, to - begin + reach);
    if (beside && beside.bottom - beside.top <= 4 * reach) return beside;
  }
  return null;
}

/** Off the line, still within the height of its label. */
const BESIDE_LINE_PX = 4;
const BOX_DARKNESS = 0.25;

/** A box with straight dark edges that begins within `reach` pixels right of (x, y). */
function filledBox({ width, height, values }: Plane, x: number, y: number, reach: number) {
  const at = (column: number, row: number) =>
    column >= 0 && row >= 0 && column < width && row < height
      ? (values[row * width + column] as number)
      : 0;
  let left = -1;
  for (let column = x; column < x + reach && left < 0; column++)
    if (at(column, y) > BOX_DARKNESS && at(column + 2, y) > BOX_DARKNESS) left = column;
  if (left < 0) return null;
  let [top, bottom, right] = [y, y, left];
  while (at(left + 1, top - 1) > BOX_DARKNESS && y - top < reach * 2) top--;
  while (at(left + 1, bottom + 1) > BOX_DARKNESS && bottom - y < reach * 2) bottom++;
  while (at(right + 1, top + 1) > BOX_DARKNESS && right - left < reach * 12) right++;
  const flat = right - left > 1.2 * (bottom - top) && bottom - top >= 6;
  return flat ? { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 } : null;
}
