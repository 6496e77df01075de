// AssemblyScript: the layers of the root net, four numbers at a time. Compiled by `compile.ts` beside
// it into `src/learned/layers-wasm.ts`. Maps are rows of pixels, a pixel's channels side by side.

const WIDE: usize = 16;

/** `out[p][o] = bias[o] + sum over i of in[p][i] w[i][o]`, for 8 outputs and 4 pixels at once. */
export function among(
  input: usize,
  pixels: i32,
  inputs: i32,
  output: usize,
  outputs: i32,
  weights: usize,
  bias: usize,
  atLeastZero: bool,
): void {
  const inStep: usize = inputs << 2;
  const outStep: usize = outputs << 2;
  const floor = atLeastZero ? f32x4.splat(0) : f32x4.splat(-f32.MAX_VALUE);
  for (let p = 0; p < pixels; p += 4) {
    // The last pixels are done again rather than one by one.
    const first = p + 4 <= pixels ? p : max(0, pixels - 4);
    const from: usize = input + <usize>first * inStep;
    const step1: usize = pixels > 1 ? inStep : 0;
    const step2: usize = pixels > 2 ? 2 * inStep : 0;
    const step3: usize = pixels > 3 ? 3 * inStep : 0;
    for (let o = 0; o < outputs; o += 8) {
      let w: usize = weights + <usize>o * inStep;
      const b0 = v128.load(bias + ((<usize>o) << 2));
      const b1 = v128.load(bias + ((<usize>o) << 2), WIDE);
      let a00 = b0,
        a01 = b1,
        a10 = b0,
        a11 = b1,
        a20 = b0,
        a21 = b1,
        a30 = b0,
        a31 = b1;
      let at = from;
      const end = from + inStep;
      while (at < end) {
        const w0 = v128.load(w);
        const w1 = v128.load(w, WIDE);
        const x0 = v128.load32_splat(at);
        a00 = f32x4.add(a00, f32x4.mul(x0, w0));
        a01 = f32x4.add(a01, f32x4.mul(x0, w1));
        const x1 = v128.load32_splat(at + step1);
        a10 = f32x4.add(a10, f32x4.mul(x1, w0));
        a11 = f32x4.add(a11, f32x4.mul(x1, w1));
        const x2 = v128.load32_splat(at + step2);
        a20 = f32x4.add(a20, f32x4.mul(x2, w0));
        a21 = f32x4.add(a21, f32x4.mul(x2, w1));
        const x3 = v128.load32_splat(at + step3);
        a30 = f32x4.add(a30, f32x4.mul(x3, w0));
        a31 = f32x4.add(a31, f32x4.mul(x3, w1));
        at += 4;
        w += 32;
      }
      const to: usize = output + <usize>first * outStep + ((<usize>o) << 2);
      v128.store(to, f32x4.max(a00, floor));
      v128.store(to, f32x4.max(a01, floor), WIDE);
      if (pixels > 1) {
        v128.store(to + outStep, f32x4.max(a10, floor));
        v128.store(to + outStep, f32x4.max(a11, floor), WIDE);
      }
      if (pixels > 2) {
        v128.store(to + 2 * outStep, f32x4.max(a20, floor));
        v128.store(to + 2 * outStep, f32x4.max(a21, floor), WIDE);
      }
      if (pixels > 3) {
        v128.store(to + 3 * outStep, f32x4.max(a30, floor));
        v128.store(to + 3 * outStep, f32x4.max(a31, floor), WIDE);
      }
    }
  }
}

/**
 * Each channel by itself, 3 by 3 pixels `apart` from each other. `input` has a border of `apart`
 * pixels of zeros on every side; the output has none.
 */
export function each(
  input: usize,
  width: i32,
  height: i32,
  channels: i32,
  apart: i32,
  stride: i32,
  output: usize,
  weights: usize,
  bias: usize,
): void {
  const pixel: usize = channels << 2;
  const row: usize = <usize>(width + 2 * apart) * pixel;
  const across: usize = <usize>apart * pixel;
  const down: usize = <usize>apart * row;
  const columns = (width + stride - 1) / stride;
  const rows = (height + stride - 1) / stride;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const corner: usize = input + <usize>(y * stride) * row + <usize>(x * stride) * pixel;
      const to: usize = output + <usize>(y * columns + x) * pixel;
      for (let c: usize = 0; c < pixel; c += WIDE) {
        let sum = v128.load(bias + c);
        let w = weights + c;
        let at = corner + c;
        for (let ky = 0; ky < 3; ky++) {
          sum = f32x4.add(sum, f32x4.mul(v128.load(at), v128.load(w)));
          sum = f32x4.add(sum, f32x4.mul(v128.load(at + across), v128.load(w + pixel)));
          sum = f32x4.add(sum, f32x4.mul(v128.load(at + 2 * across), v128.load(w + 2 * pixel)));
          at += down;
          w += 3 * pixel;
        }
        v128.store(to + c, sum);
      }
    }
  }
}

/** Copies a map into one with a border of zeros. */
export function bordered(
  input: usize,
  width: i32,
  height: i32,
  channels: i32,
  border: i32,
  output: usize,
): void {
  const pixel: usize = channels << 2;
  const row: usize = <usize>width * pixel;
  const wide: usize = <usize>(width + 2 * border) * pixel;
  memory.fill(output, 0, wide * <usize>(height + 2 * border));
  for (let y = 0; y < height; y++) {
    memory.copy(
      output + <usize>(y + border) * wide + <usize>border * pixel,
      input + <usize>y * row,
      row,
    );
  }
}

/** The 3 by 3 pixels round every second pixel, side by side: one row of the answer. `input` is bordered by 1. */
export function surroundings(input: usize, width: i32, channels: i32, y: i32, output: usize): void {
  const pixel: usize = channels << 2;
  const wide: usize = <usize>(width + 2) * pixel;
  const three: usize = 3 * pixel;
  const columns = width >> 1;
  const top: usize = input + <usize>(2 * y) * wide;
  for (let x = 0; x < columns; x++) {
    const from: usize = top + <usize>(2 * x) * pixel;
    const to: usize = output + <usize>x * 3 * three;
    memory.copy(to, from, three);
    memory.copy(to + three, from + wide, three);
    memory.copy(to + 2 * three, from + 2 * wide, three);
  }
}

/** Adds `input` to `output`, number by number; `count` is a multiple of four. */
export function add(input: usize, output: usize, count: i32): void {
  const end: usize = input + ((<usize>count) << 2);
  while (input < end) {
    v128.store(output, f32x4.add(v128.load(output), v128.load(input)));
    input += WIDE;
    output += WIDE;
  }
}

/** Adds each pixel of `input` to the four pixels of `output` it stands for. */
export function addEnlarged(
  input: usize,
  width: i32,
  height: i32,
  channels: i32,
  output: usize,
): void {
  const pixel: usize = channels << 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from: usize = input + <usize>((y >> 1) * (width >> 1) + (x >> 1)) * pixel;
      const to: usize = output + <usize>(y * width + x) * pixel;
      for (let c: usize = 0; c < pixel; c += WIDE) {
        v128.store(to + c, f32x4.add(v128.load(to + c), v128.load(from + c)));
      }
    }
  }
}

/** Bytes as numbers: `SKIN_BYTE` becomes 0, black -2. */
export function asNumbers(input: usize, count: i32, output: usize): void {
  for (let i = 0; i < count; i++) {
    f32.store(output + ((<usize>i) << 2), (<f32>load<u8>(input + <usize>i) - 128) / 64);
  }
}
