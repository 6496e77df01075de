import type { Outline } from "../plane/outline.ts";

type Grid = { width: number; height: number };

/**
 * Hides what lies on the skin: a sticker, a ruler.
 * @param covers in pixels of the given picture
 * @param hidden receives 1; working pixels, each `factor` pixels of the given picture wide
 */
export function hideCovers(
  covers: readonly Outline[],
  hidden: Uint8Array,
  size: Grid,
  factor: number,
): void {
  const { width, height } = size;
  for (const outline of covers) {
    const xs = outline.map(([x]) => (x + 0.5) / factor - 0.5);
    const ys = outline.map(([, y]) => (y + 0.5) / factor - 0.5);
    const top = Math.max(0, Math.ceil(Math.min(...ys)));
    const bottom = Math.min(height - 1, Math.floor(Math.max(...ys)));
    for (let y = top; y <= bottom; y++) {
      const [from, to] = rowOf(xs, ys, y);
      const left = Math.max(0, Math.ceil(from));
      const right = Math.min(width - 1, Math.floor(to));
      if (right >= left) hidden.fill(1, y * width + left, y * width + right + 1);
    }
  }
}

/** Where a row enters and leaves a convex polygon. */
function rowOf(xs: readonly number[], ys: readonly number[], y: number): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const [at, x] of xs.entries()) {
    const next = (at + 1) % xs.length;
    const [y0, x1, y1] = [ys[at] ?? 0, xs[next] ?? 0, ys[next] ?? 0];
    if (Math.min(y0, y1) > y || Math.max(y0, y1) < y) continue;
    const cut = y0 === y1 ? x : x + ((y - y0) / (y1 - y0)) * (x1 - x);
    from = Math.min(from, cut);
    to = Math.max(to, cut);
    if (y0 === y1) [from, to] = [Math.min(from, x1), Math.max(to, x1)];
  }
  return [from, to];
}
