import type { Plane } from "../picture/plane.ts";

/** A connected dark piece of the picture and its surroundings, as lists of pixels. */
export type Region = {
  /** Pixels are listed row by row of a rectangle this wide and high. */
  columns: number;
  rows: number;
  xs: Float32Array;
  ys: Float32Array;
  /** How hair-like each pixel is, 0 to 1: half at half the darkness of this region's hair. */
  hairness: Float32Array;
  /** 0: says nothing (hidden, or part of another region). */
  weights: Float32Array;
  /** Pixels of the piece itself. */
  area: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
};

export type RegionOptions = {
  /** Darkness of hair in this picture, 0 to 1. */
  hairDarkness: number;
  smallestAreaPx: number;
  marginPx: number;
};

/** Half the darkness of hair: where a sharp edge seen through any symmetric blur lies. */
const EDGE = 0.5;
const CORE = 0.7;

/** Dark pieces: pixels above half the hair's darkness, connected (8), with a darker core. */
export function darkRegions(
  dark: Plane,
  hidden: Uint8Array,
  { hairDarkness, smallestAreaPx, marginPx }: RegionOptions,
): Region[] {
  const { width, height, values } = dark;
  const label = new Int32Array(width * height);
  const stack = new Int32Array(width * height);
  const edge = EDGE * hairDarkness;
  const core = CORE * hairDarkness;
  const regions: Region[] = [];
  let next = 0;
  for (let seed = 0; seed < label.length; seed++) {
    if (label[seed] !== 0 || (values[seed] as number) < core || hidden[seed]) continue;
    next++;
    let top = 0;
    stack[top++] = seed;
    label[seed] = next;
    const members: number[] = [];
    while (top > 0) {
      const at = stack[--top] as number;
      members.push(at);
      const x = at % width;
      const y = (at - x) / width;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const i = ny * width + nx;
          if (label[i] !== 0 || (values[i] as number) < edge || hidden[i]) continue;
          label[i] = next;
          stack[top++] = i;
        }
    }
    if (members.length < smallestAreaPx) continue;
    regions.push(regionOf(members, dark, label, hidden, next, marginPx, hairDarkness));
  }
  return regions;
}

function regionOf(
  members: number[],
  { width, height, values }: Plane,
  label: Int32Array,
  hidden: Uint8Array,
  own: number,
  marginPx: number,
  hairDarkness: number,
): Region {
  let [left, right, top, bottom] = [width, 0, height, 0];
  const depths = new Float32Array(members.length);
  for (const [k, at] of members.entries()) {
    const x = at % width;
    const y = (at - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    depths[k] = values[at] as number;
  }
  depths.sort();
  const typical = depths[Math.floor(0.7 * (depths.length - 1))] as number;
  const full = Math.min(1.25 * hairDarkness, Math.max(0.75 * hairDarkness, typical));
  const [x0, y0] = [Math.max(0, left - marginPx), Math.max(0, top - marginPx)];
  const [x1, y1] = [Math.min(width - 1, right + marginPx), Math.min(height - 1, bottom + marginPx)];
  const count = (x1 - x0 + 1) * (y1 - y0 + 1);
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  const hairness = new Float32Array(count);
  const weights = new Float32Array(count);
  let k = 0;
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++, k++) {
      const i = y * width + x;
      xs[k] = x;
      ys[k] = y;
      const ramp = 0.5 + ((values[i] as number) / full - EDGE) / 0.5;
      const mine = label[i] === own;
      hairness[k] = ramp < 0 || (!mine && ramp > 0.5) ? (ramp < 0 ? 0 : 0.5) : ramp > 1 ? 1 : ramp;
      weights[k] = hidden[i] || (label[i] !== 0 && !mine) ? 0 : 1;
    }
  const [columns, rows] = [x1 - x0 + 1, y1 - y0 + 1];
  return {
    columns,
    rows,
    xs,
    ys,
    hairness,
    weights,
    area: members.length,
    left,
    top,
    right,
    bottom,
  };
}
