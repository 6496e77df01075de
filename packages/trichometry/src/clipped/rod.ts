/**
 * One clipped hair as a thick line, in pixels. `bend`: how far its middle lies off the straight
 * line between the ends, towards (-ey, ex) where (ex, ey) points from end 0 to end 1.
 */
export type Rod = { x0: number; y0: number; x1: number; y1: number; half: number; bend: number };

export const lengthOf = ({ x0, y0, x1, y1 }: Rod): number => Math.hypot(x1 - x0, y1 - y0);

/** Angle from end 0 to end 1, radians, y down. */
export const angleOf = ({ x0, y0, x1, y1 }: Rod): number => Math.atan2(y1 - y0, x1 - x0);

export const reversed = ({ x0, y0, x1, y1, half, bend }: Rod): Rod => ({
  x0: x1,
  y0: y1,
  x1: x0,
  y1: y0,
  half,
  bend: -bend,
});

const STEPS_PER_UNIT = 32;
const REACH = 8;
const LOGISTIC = Float64Array.from(
  { length: 2 * REACH * STEPS_PER_UNIT + 1 },
  (_, i) => 1 / (1 + Math.exp(REACH - i / STEPS_PER_UNIT)),
);

/** 1/(1+exp(-t)) by table: the fit asks for it some ten million times a picture. */
export function soft(t: number): number {
  if (t <= -REACH) return 0;
  if (t >= REACH) return 1;
  const at = (t + REACH) * STEPS_PER_UNIT;
  const i = at | 0;
  const low = LOGISTIC[i] as number;
  return low + ((LOGISTIC[i + 1] as number) - low) * (at - i);
}

export const PARAMETERS = 6;

/**
 * Coverage of one rod over a list of pixels, 0 to 1, with soft edges of width `edgePx`.
 * Its derivatives, `PARAMETERS` a pixel, are by: end 0 along, end 0 across, end 1 along, end 1
 * across (along and across the rod as it lies), half width, bend.
 */
export function cover(
  rod: Rod,
  xs: Float32Array,
  ys: Float32Array,
  edgePx: number,
  coverage: Float32Array,
  slopes: Float32Array | null,
): void {
  const length = Math.max(lengthOf(rod), 1e-3);
  const ex = (rod.x1 - rod.x0) / length;
  const ey = (rod.y1 - rod.y0) / length;
  const perEdge = 1 / edgePx;
  const far = rod.half + Math.abs(rod.bend) + REACH * edgePx;
  for (let i = 0; i < xs.length; i++) {
    const dx = (xs[i] as number) - rod.x0;
    const dy = (ys[i] as number) - rod.y0;
    const u = dx * ex + dy * ey;
    let v = dy * ex - dx * ey;
    const base = i * PARAMETERS;
    if (v > far || v < -far || u < -REACH * edgePx || u > length + REACH * edgePx) {
      coverage[i] = 0;
      if (slopes) slopes.fill(0, base, base + PARAMETERS);
      continue;
    }
    const t = u / length;
    const inside = t < 0 ? 0 : t > 1 ? 1 : t;
    const bow = 4 * inside * (1 - inside);
    v -= rod.bend * bow;
    const side = soft((rod.half - Math.abs(v)) * perEdge);
    const start = soft(u * perEdge);
    const end = soft((length - u) * perEdge);
    const c = side * start * end;
    coverage[i] = c;
    if (!slopes) continue;
    const bySide = (1 - side) * perEdge * c;
    const byV = v > 0 ? -bySide : bySide;
    slopes[base] = -(1 - start) * perEdge * c;
    slopes[base + 1] = -byV * (1 - t);
    slopes[base + 2] = (1 - end) * perEdge * c;
    slopes[base + 3] = -byV * t;
    slopes[base + 4] = bySide;
    slopes[base + 5] = -byV * bow;
  }
}
