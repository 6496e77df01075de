import { bytesOf, halfNumbers } from "./base64.ts";
import { type Layers, layersOver } from "./layers.ts";
import { ROOT_NET_WEIGHTS } from "./root-net-weights.ts";

/** Working pixels along one side of a cell of the answer. */
export const CELL_PX = 4;
/** Numbers of a cell: root (logit), offset x y, reach x y (cells), log2 of the width (pixels), two unused. */
export const CELL_NUMBERS = 8;

const COLOURS = 3;
const STEM = 16;
const FINE = 32;
const COARSE = 64;
const FINE_BLOCKS = 2;
const COARSE_APART = [1, 2, 4, 2, 4, 1];
const OUT_BLOCKS = 3;
const WIDEST_APART = 4;

/** `values`: `CELL_NUMBERS` a cell, rows from the top. */
export type RootAnswer = { columns: number; rows: number; values: Float32Array };

let weights: Float32Array | null = null;

/**
 * What the net says of every cell of 4 by 4 working pixels.
 *
 * Trained on drawn pictures alone (`bench/trichometry/learned`): no photograph is behind its weights.
 *
 * @param ofSkin three bytes a pixel, `Darkness.ofSkin`
 */
export function rootAnswer(ofSkin: Uint8Array, width: number, height: number): RootAnswer {
  const [wide, high] = [width & ~7, height & ~7];
  weights ??= halfNumbers(bytesOf(ROOT_NET_WEIGHTS));
  const run = new Run(weights, wide, high);
  return run.answer(rowsOf(ofSkin, width, wide, high));
}

/** The picture less what eight does not divide. */
function rowsOf(ofSkin: Uint8Array, width: number, wide: number, high: number): Uint8Array {
  if (wide === width) return ofSkin.subarray(0, COLOURS * wide * high);
  const out = new Uint8Array(COLOURS * wide * high);
  for (let y = 0; y < high; y++)
    out.set(ofSkin.subarray(COLOURS * y * width, COLOURS * (y * width + wide)), COLOURS * y * wide);
  return out;
}

const bytes = (numbers: number): number => (4 * numbers + 63) & ~63;

/** One picture's way through the net: where each map lies in memory, and the next weights to read. */
class Run {
  private readonly layers: Layers;
  private readonly buffer: ArrayBuffer;
  private readonly width: number;
  private readonly height: number;
  /** Numbers read so far: the weights lie from the beginning of the memory, in the order of their use. */
  private read = 0;
  /** Maps: bordered input of a layer, what each channel gives, and two that take turns. */
  private readonly at: { border: number; each: number; fine: number; coarse: number; row: number };

  constructor(numbers: Float32Array, width: number, height: number) {
    this.width = width;
    this.height = height;
    const [half, quarter] = [(width * height) / 4, (width * height) / 16];
    const margin = 2 * WIDEST_APART * (width + height + 2 * WIDEST_APART) * FINE;
    const border = bytes(numbers.length);
    const each =
      border +
      bytes(
        Math.max(
          (width + 2) * (height + 2) * COLOURS,
          half * STEM + (width + height + 4) * STEM,
          quarter * FINE,
        ) + margin,
      );
    const fine = each + bytes(Math.max(half * STEM, quarter * FINE));
    const coarse = fine + bytes(quarter * FINE);
    const row = coarse + bytes((quarter / 4) * COARSE);
    const { layers, memory } = layersOver(row + bytes((width / 2) * 9 * STEM));
    this.layers = layers;
    this.buffer = memory.buffer;
    this.at = { border, each, fine, coarse, row };
    new Float32Array(this.buffer, 0, numbers.length).set(numbers);
  }

  answer(ofSkin: Uint8Array): RootAnswer {
    const { border, each, fine, coarse } = this.at;
    const { layers, width, height } = this;
    const [columns, rows] = [width / CELL_PX, height / CELL_PX];
    new Uint8Array(this.buffer, border, ofSkin.length).set(ofSkin);
    layers.asNumbers(border, ofSkin.length, each);
    this.halving(each, width, height, COLOURS, each, STEM);
    this.halving(each, width / 2, height / 2, STEM, fine, FINE);
    for (let b = 0; b < FINE_BLOCKS; b++) this.block(fine, columns, rows, FINE, 1);
    this.down(fine, columns, rows, coarse);
    for (const apart of COARSE_APART) this.block(coarse, columns / 2, rows / 2, COARSE, apart);
    const quarter = (columns * rows) / 4;
    this.among(coarse, quarter, COARSE, each, FINE, 0);
    layers.addEnlarged(each, columns, rows, FINE, fine);
    for (let b = 0; b < OUT_BLOCKS; b++) this.block(fine, columns, rows, FINE, 1);
    this.among(fine, columns * rows, FINE, each, CELL_NUMBERS, 0);
    const values = new Float32Array(this.buffer, each, columns * rows * CELL_NUMBERS).slice();
    return { columns, rows, values };
  }

  private next(numbers: number): number {
    const at = 4 * this.read;
    this.read += numbers;
    return at;
  }

  private among(
    input: number,
    pixels: number,
    inputs: number,
    output: number,
    outputs: number,
    atLeastZero: 0 | 1,
  ): void {
    const from = this.next(inputs * outputs);
    const bias = this.next(outputs);
    this.layers.among(input, pixels, inputs, output, outputs, from, bias, atLeastZero);
  }

  /** 3 by 3 pixels to one, every second row and column. */
  private halving(
    input: number,
    width: number,
    height: number,
    inputs: number,
    output: number,
    outputs: number,
  ): void {
    const { border, row } = this.at;
    this.layers.bordered(input, width, height, inputs, 1, border);
    const start = this.read;
    for (let y = 0; y < height / 2; y++) {
      this.read = start;
      this.layers.surroundings(border, width, inputs, y, row);
      const to = output + 4 * y * (width / 2) * outputs;
      this.among(row, width / 2, 9 * inputs, to, outputs, 1);
    }
  }

  /** Adds to a map what its surroundings say. */
  private block(map: number, width: number, height: number, channels: number, apart: number): void {
    const { border, each } = this.at;
    this.layers.bordered(map, width, height, channels, apart, border);
    this.eachChannel(width, height, channels, apart, 1);
    this.among(each, width * height, channels, border, channels, 1);
    this.layers.add(border, map, width * height * channels);
  }

  private down(fine: number, width: number, height: number, coarse: number): void {
    this.layers.bordered(fine, width, height, FINE, 1, this.at.border);
    this.eachChannel(width, height, FINE, 1, 2);
    this.among(this.at.each, (width * height) / 4, FINE, coarse, COARSE, 1);
  }

  private eachChannel(
    width: number,
    height: number,
    channels: number,
    apart: number,
    stride: number,
  ): void {
    const from = this.next(9 * channels);
    const bias = this.next(channels);
    const { border, each } = this.at;
    this.layers.each(border, width, height, channels, apart, stride, each, from, bias);
  }
}
