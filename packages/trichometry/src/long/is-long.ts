import type { Plane } from "../picture/plane.ts";

/** Clipped stubble, even four hairs together, spans less. */
const LONGEST_STUBBLE_UM = 1500;
/** Of the dark ground, this share must belong to pieces that span more. */
const LEAST_LONG_SHARE = 0.5;
const DARK = 0.4;
const STEP = 4;

/** Whether most of what is dark hangs together over more than stubble can be long. */
export function isLong(dark: Plane, hidden: Uint8Array, umPerPx: number): boolean {
  const [columns, rows] = [Math.floor(dark.width / STEP), Math.floor(dark.height / STEP)];
  const isDark = Uint8Array.from({ length: columns * rows }, (_, at) => {
    const i = STEP * Math.floor(at / columns) * dark.width + STEP * (at % columns);
    return !hidden[i] && (dark.values[i] ?? 0) > DARK ? 1 : 0;
  });
  const farthest = LONGEST_STUBBLE_UM / umPerPx / STEP;
  let [long, all] = [0, 0];
  for (let start = 0; start < isDark.length; start++) {
    if (!isDark[start]) continue;
    const piece = takePiece(isDark, columns, start);
    all += piece.area;
    if (piece.span > farthest) long += piece.area;
  }
  return all > 0 && long > LEAST_LONG_SHARE * all;
}

function takePiece(isDark: Uint8Array, columns: number, start: number) {
  const stack = [start];
  isDark[start] = 0;
  let [left, right, top, bottom] = [columns, 0, Number.POSITIVE_INFINITY, 0];
  let area = 0;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    area += 1;
    for (const [dx, dy] of NEIGHBOURS) {
      const next = at + dy * columns + dx;
      if (x + dx < 0 || x + dx >= columns || next < 0 || !isDark[next]) continue;
      isDark[next] = 0;
      stack.push(next);
    }
  }
  return { area, span: Math.hypot(right - left, bottom - top) };
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const));
