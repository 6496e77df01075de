import type { Grey } from "./grey.ts";

const REACH_IN_RADII = 1.45;
const ROUNDS = 4;

/**
 * Middle of a dark dot to a part of a pixel: the centroid of its darkness, weighed over a disc that follows it.
 * Dots are symmetric, so that blur does not move it.
 */
export function dotCentre(
  grey: Grey,
  start: { x: number; y: number },
  radiusPx: number,
): [number, number] {
  const reach = REACH_IN_RADII * radiusPx;
  const paper = brightestAround(grey, start, reach);
  let { x, y } = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    let [weight, momentX, momentY] = [0, 0, 0];
    for (let v = Math.floor(y - reach); v <= Math.ceil(y + reach); v += 1) {
      for (let u = Math.floor(x - reach); u <= Math.ceil(x + reach); u += 1) {
        if (u < 0 || v < 0 || u >= grey.widthPx || v >= grey.heightPx) continue;
        const rim = reach + 0.5 - Math.hypot(u - x, v - y);
        if (rim <= 0) continue;
        const dark = Math.max(0, 0.9 * paper - (grey.values[v * grey.widthPx + u] ?? 0));
        const share = dark * Math.min(1, rim);
        weight += share;
        momentX += share * u;
        momentY += share * v;
      }
    }
    if (weight === 0) break;
    x = momentX / weight;
    y = momentY / weight;
  }
  return [x, y];
}

/**
 * Radius of a full dot from the light that it takes away: blur spreads that light and keeps its sum.
 *
 * @param centre found by `dotCentre`
 */
export function dotRadius(grey: Grey, [x, y]: readonly [number, number], radiusPx: number): number {
  const reach = REACH_IN_RADII * radiusPx;
  const paper = lightOf(brightestAround(grey, { x, y }, reach));
  const at = (u: number, v: number) => lightOf(grey.values[v * grey.widthPx + u] ?? 0);
  const ink = at(Math.round(x), Math.round(y));
  let area = 0;
  for (let v = Math.floor(y - reach); v <= Math.ceil(y + reach); v += 1) {
    for (let u = Math.floor(x - reach); u <= Math.ceil(x + reach); u += 1) {
      if (u < 0 || v < 0 || u >= grey.widthPx || v >= grey.heightPx) continue;
      const rim = Math.min(1, reach + 0.5 - Math.hypot(u - x, v - y));
      if (rim > 0) area += rim * Math.max(0, (paper - at(u, v)) / Math.max(1e-3, paper - ink));
    }
  }
  return Math.sqrt(area / Math.PI);
}

/** Grey levels as light, near enough for a ratio of areas. */
const lightOf = (level: number): number => (level / 255) ** 2.2;

/** Upper quarter of the brightness on a circle round the dot. */
function brightestAround(grey: Grey, { x, y }: { x: number; y: number }, reach: number): number {
  const around: number[] = [];
  for (let step = 0; step < 48; step += 1) {
    const angle = (step / 48) * 2 * Math.PI;
    const u = Math.round(x + reach * Math.cos(angle));
    const v = Math.round(y + reach * Math.sin(angle));
    if (u >= 0 && v >= 0 && u < grey.widthPx && v < grey.heightPx)
      around.push(grey.values[v * grey.widthPx + u] ?? 0);
  }
  return around.sort((a, b) => a - b)[Math.floor(around.length * 0.75)] ?? 255;
}
