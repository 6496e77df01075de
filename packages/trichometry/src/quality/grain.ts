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
/** Pictures as taken: 1.0 to 1.7 (colour mosaics); enlarged twofold: 3.5 to 10. */
const ENLARGED_FROM = 2.5;
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

/** An enlarged picture steps at every other pixel: its neighbours differ by turns much and little. */
function enlargement(width: number, height: number, green: Green): number {
  const steps: [number, number] = [0, 0];
  for (let y = 0; y < height; y += 3)
    for (let x = 1; x < width; x++) {
      const step = green(x, y) - green(x - 1, y);
      steps[x % 2 === 0 ? 0 : 1] += step * step;
    }
  const [less, more] = [Math.min(...steps), Math.max(...steps)];
  return less > 0 && more > ENLARGED_FROM * less ? 2 : 1;
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
