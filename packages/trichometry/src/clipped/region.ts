import type { Plane } from "../picture/plane.ts";

/** A connected dark piece of the picture and its surroundings, as lists of pixels. */
export type Region = {
  /** Pixels are listed row by row of a rectangle this wide and high. */
  columns: number;
  rows: number;
  /** Side of the block of pixels each entry stands for. */
  block: number;
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
/** From nothing to certain hair, in units of the hair's darkness. */
const RAMP = 0.5;
/** Pixels are taken in blocks of 2 by 2: a hair stays seven blocks wide and fits run four times as fast. */
const BLOCK = 2;

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
  const columns = Math.ceil((x1 - x0 + 1) / BLOCK);
  const rows = Math.ceil((y1 - y0 + 1) / BLOCK);
  const count = columns * rows;
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  const hairness = new Float32Array(count);
  const weights = new Float32Array(count);
  for (let row = 0, k = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, k++) {
      const [fromX, fromY] = [x0 + column * BLOCK, y0 + row * BLOCK];
      xs[k] = fromX + (BLOCK - 1) / 2;
      ys[k] = fromY + (BLOCK - 1) / 2;
      let [sum, weight] = [0, 0];
      for (let y = fromY; y < Math.min(height, fromY + BLOCK); y++)
        for (let x = fromX; x < Math.min(width, fromX + BLOCK); x++) {
          const i = y * width + x;
          const mine = label[i] === own;
          if (hidden[i] || (label[i] !== 0 && !mine)) continue;
          const ramp = 0.5 + ((values[i] as number) / full - EDGE) / RAMP;
          weight++;
          sum += ramp < 0 ? 0 : Math.min(ramp, mine ? 1 : 0.5);
        }
      hairness[k] = weight > 0 ? sum / weight : 0;
      weights[k] = weight;
    }
  return {
    columns,
    rows,
    block: BLOCK,
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
