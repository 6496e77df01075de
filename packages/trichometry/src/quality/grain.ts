import type { Picture } from "../picture/picture.ts";

export type Grain = {
  /** Standard deviation of the finest detail on flat ground, in steps of 255. */
  noiseDn: number;
  /** 2: the picture was enlarged twofold and its finest pixels hold nothing. */
  enlargement: number;
  /** Variance of means of 8 by 8 pixels over what independent pixels would give; 1: pure noise. */
  structure: number;
  /** Standard deviation of green over the picture. */
  spreadDn: number;
  saturatedPercent: number;
};

const BURNT = 254;
const SEGMENT = 128;
const MOST_SEGMENTS = 240;
/** Power between 0.3 and 0.5 cycles a pixel over that between 0.15 and 0.25. */
const ENLARGED_BELOW = 0.02;
const BLOCK = 8;

/** What single pixels tell about a picture: noise, burnt light, empty enlargement. */
export function grainOf({ widthPx, heightPx, rgb }: Picture): Grain {
  let [sum, squares, burnt] = [0, 0, 0];
  const count = widthPx * heightPx;
  for (let i = 0; i < count; i++) {
    const [r, g, b] = [rgb[3 * i] as number, rgb[3 * i + 1] as number, rgb[3 * i + 2] as number];
    sum += g;
    squares += g * g;
    if (Number(r >= BURNT) + Number(g >= BURNT) + Number(b >= BURNT) >= 2) burnt++;
  }
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean * mean);
  const green = (x: number, y: number) => rgb[3 * (y * widthPx + x) + 1] as number;
  return {
    noiseDn: noise(widthPx, heightPx, green),
    enlargement: enlargement(widthPx, heightPx, green),
    structure: structure(widthPx, heightPx, green, variance),
    spreadDn: Math.sqrt(variance),
    saturatedPercent: (100 * burnt) / count,
  };
}

type Green = (x: number, y: number) => number;

/** Median of |second mixed difference|, which flat ground and slopes do not move. */
function noise(width: number, height: number, green: Green): number {
  const differences: number[] = [];
  for (let y = 2; y < height - 2; y += 5)
    for (let x = 2; x < width - 2; x += 5)
      differences.push(
        Math.abs(
          green(x - 1, y - 1) -
            2 * green(x, y - 1) +
            green(x + 1, y - 1) -
            2 * (green(x - 1, y) - 2 * green(x, y) + green(x + 1, y)) +
            green(x - 1, y + 1) -
            2 * green(x, y + 1) +
            green(x + 1, y + 1),
        ),
      );
  if (differences.length === 0) return 0;
  differences.sort((a, b) => a - b);
  // The kernel (1, -2, 1) by (1, -2, 1) multiplies independent noise by 6.
  return (1.4826 * (differences[differences.length >> 1] as number)) / 6;
}

function enlargement(width: number, height: number, green: Green): number {
  if (width < SEGMENT) return 1;
  const rows = Math.max(1, Math.floor(height / MOST_SEGMENTS));
  let [fine, coarse] = [0, 0];
  const segment = new Float64Array(SEGMENT);
  for (let y = 0, k = 0; y < height; y += rows, k++) {
    const from = (k * 97) % (width - SEGMENT + 1);
    for (let x = 0; x < SEGMENT; x++)
      segment[x] = green(from + x, y) * (0.5 - 0.5 * Math.cos((2 * Math.PI * x) / SEGMENT));
    for (let f = 20; f <= 32; f += 3) coarse += power(segment, f);
    for (let f = 40; f <= 62; f += 5) fine += power(segment, f);
  }
  return coarse > 0 && fine < ENLARGED_BELOW * coarse ? 2 : 1;
}

/** Goertzel: the power of one frequency. */
function power(segment: Float64Array, frequency: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * frequency) / segment.length);
  let [before, last] = [0, 0];
  for (const value of segment) [before, last] = [last, value + turn * last - before];
  return last * last + before * before - turn * last * before;
}

function structure(width: number, height: number, green: Green, variance: number): number {
  if (variance === 0) return 0;
  let [sum, squares, blocks] = [0, 0, 0];
  for (let top = 0; top + BLOCK <= height; top += BLOCK)
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      let block = 0;
      for (let y = top; y < top + BLOCK; y++)
        for (let x = left; x < left + BLOCK; x++) block += green(x, y);
      block /= BLOCK * BLOCK;
      sum += block;
      squares += block * block;
      blocks++;
    }
  if (blocks === 0) return Infinity;
  const mean = sum / blocks;
  return ((squares / blocks - mean * mean) * BLOCK * BLOCK) / variance;
}
