import type { Grey } from "./grey.ts";

/** A dark round patch: middle, half axes' mean, and whether its middle is bright (a ring). */
export type Dot = { x: number; y: number; radiusPx: number; ring: boolean };

const THRESHOLDS = [50, 80, 110, 140];
const SMALLEST_AREA_PX = 40;
/** Area over that of an ellipse with the same second moments: 1 for a full ellipse. */
const LEAST_FILL = 0.9;
const MOST_FILL = 1.06;
const MOST_ELONGATED = 1.8;
/** A ring of holes 0.44 of its diameter: area 0.81 of an ellipse with its moments is 0.59. */
const LEAST_RING_FILL = 0.45;
/** Paper round a dot is brighter by this, grey levels. */
const PAPER_STEP = 50;

/** Dark ellipses on bright ground. One dot may be found at several thresholds; the first stays. */
export function findDots(grey: Grey): Dot[] {
  const dots: Dot[] = [];
  for (const threshold of THRESHOLDS) {
    for (const part of darkParts(grey, threshold)) {
      const dot = asDot(grey, part, threshold);
      if (dot && !dots.some((other) => Math.hypot(other.x - dot.x, other.y - dot.y) < dot.radiusPx))
        dots.push(dot);
    }
  }
  return dots;
}

type Part = { area: number; x: number; y: number; xx: number; yy: number; xy: number };

/** Moments of each connected patch darker than the threshold that does not touch the border. */
function darkParts({ widthPx, heightPx, values }: Grey, threshold: number): Part[] {
  const seen = new Uint8Array(values.length);
  const stack = new Int32Array(values.length);
  const largest = values.length / 16;
  const parts: Part[] = [];
  for (let start = 0; start < values.length; start += 1) {
    if (seen[start] || (values[start] ?? 0) >= threshold) continue;
    let depth = 0;
    stack[depth++] = start;
    seen[start] = 1;
    let [area, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
    let touches = false;
    while (depth > 0) {
      const at = stack[--depth] ?? 0;
      const y = Math.floor(at / widthPx);
      const x = at - y * widthPx;
      area += 1;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
      if (x === 0 || y === 0 || x === widthPx - 1 || y === heightPx - 1) {
        touches = true;
        continue;
      }
      for (const next of [at - 1, at + 1, at - widthPx, at + widthPx]) {
        if (!seen[next] && (values[next] ?? 0) < threshold) {
          seen[next] = 1;
          stack[depth++] = next;
        }
      }
    }
    if (touches || area < SMALLEST_AREA_PX || area > largest) continue;
    const [x, y] = [sx / area, sy / area];
    parts.push({
      area,
      x,
      y,
      xx: sxx / area - x * x + 1 / 12,
      yy: syy / area - y * y + 1 / 12,
      xy: sxy / area - x * y,
    });
  }
  return parts;
}

function asDot(grey: Grey, part: Part, threshold: number): Dot | null {
  const determinant = part.xx * part.yy - part.xy * part.xy;
  const half = (part.xx + part.yy) / 2;
  const root = Math.sqrt(Math.max(0, half * half - determinant));
  if (determinant <= 0 || half + root > MOST_ELONGATED ** 2 * (half - root)) return null;
  const fill = part.area / (4 * Math.PI * Math.sqrt(determinant));
  const middle = grey.values[Math.round(part.y) * grey.widthPx + Math.round(part.x)] ?? 0;
  const ring = middle >= threshold;
  if (fill > MOST_FILL || fill < (ring ? LEAST_RING_FILL : LEAST_FILL)) return null;
  // A ring's moments are those of a larger ellipse: half axis squared = 4 m / (1 + hole^2).
  const radiusPx = 2 * determinant ** 0.25 * (ring ? 0.92 : 1);
  if (paperAround(grey, part, radiusPx) < threshold + PAPER_STEP / 2) return null;
  return { x: part.x, y: part.y, radiusPx, ring };
}

/** Brightness of the darkest quarter of a circle a little outside the dot. */
function paperAround(
  { widthPx, heightPx, values }: Grey,
  { x, y }: Part,
  radiusPx: number,
): number {
  const around: number[] = [];
  for (let step = 0; step < 24; step += 1) {
    const angle = (step / 24) * 2 * Math.PI;
    const u = Math.round(x + 1.5 * radiusPx * Math.cos(angle));
    const v = Math.round(y + 1.5 * radiusPx * Math.sin(angle));
    const inside = u >= 0 && v >= 0 && u < widthPx && v < heightPx;
    around.push(inside ? (values[v * widthPx + u] ?? 0) : 0);
  }
  return around.sort((a, b) => a - b)[6] ?? 0;
}
