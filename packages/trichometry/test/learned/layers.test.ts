import fc from "fast-check";
import { expect, test } from "vitest";
import { compiled } from "../../kernels/compile.ts";
import { layersOver } from "../../src/learned/layers.ts";
import { LAYERS_WASM } from "../../src/learned/layers-wasm.ts";

const BYTES = 1 << 20;
const numbers = (count: number) =>
  fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: count, maxLength: count });

test("what is shipped is what the source compiles to", async () => {
  expect(LAYERS_WASM).toBe(await compiled());
});

test("property: `among` is a matrix product and a bias, cut at zero where asked", () => {
  const sizes = fc.record({
    pixels: fc.integer({ min: 1, max: 11 }),
    inputs: fc.integer({ min: 1, max: 9 }),
    groups: fc.integer({ min: 1, max: 3 }),
    cut: fc.boolean(),
  });
  const cases = sizes.chain((size) =>
    fc.record({
      size: fc.constant(size),
      input: numbers(size.pixels * size.inputs),
      weights: numbers(size.inputs * 8 * size.groups),
      bias: numbers(8 * size.groups),
    }),
  );
  fc.assert(
    fc.property(cases, ({ size: { pixels, inputs, groups, cut }, input, weights, bias }) => {
      const { layers, memory } = layersOver(BYTES);
      const values = new Float32Array(memory.buffer);
      const outputs = 8 * groups;
      values.set(input, 0);
      values.set(weights, 1000);
      values.set(bias, 5000);
      layers.among(0, pixels, inputs, 4 * 10_000, outputs, 4 * 1000, 4 * 5000, cut ? 1 : 0);
      for (let p = 0; p < pixels; p++)
        for (let o = 0; o < outputs; o++) {
          let sum = bias[o] as number;
          // Weights lie in groups of eight outputs: [group][input][8].
          for (let i = 0; i < inputs; i++)
            sum +=
              (input[p * inputs + i] as number) *
              (weights[(o >> 3) * inputs * 8 + i * 8 + (o & 7)] as number);
          const expected = cut ? Math.max(0, sum) : sum;
          expect(values[10_000 + p * outputs + o]).toBeCloseTo(expected, 4);
        }
    }),
    { numRuns: 60 },
  );
});

test("property: `each` sums nine neighbours of its own channel, apart and in strides as asked", () => {
  const sizes = fc.record({
    width: fc.integer({ min: 2, max: 9 }),
    height: fc.integer({ min: 2, max: 7 }),
    apart: fc.integer({ min: 1, max: 4 }),
    stride: fc.integer({ min: 1, max: 2 }),
  });
  const CHANNELS = 4;
  const cases = sizes.chain((size) =>
    fc.record({
      size: fc.constant(size),
      input: numbers(size.width * size.height * CHANNELS),
      weights: numbers(9 * CHANNELS),
      bias: numbers(CHANNELS),
    }),
  );
  fc.assert(
    fc.property(cases, ({ size: { width, height, apart, stride }, input, weights, bias }) => {
      const { layers, memory } = layersOver(BYTES);
      const values = new Float32Array(memory.buffer);
      values.set(input, 0);
      values.set(weights, 2000);
      values.set(bias, 3000);
      layers.bordered(0, width, height, CHANNELS, apart, 4 * 10_000);
      const at = { weights: 4 * 2000, bias: 4 * 3000 };
      layers.each(
        4 * 10_000,
        width,
        height,
        CHANNELS,
        apart,
        stride,
        4 * 30_000,
        at.weights,
        at.bias,
      );
      const columns = Math.ceil(width / stride);
      for (let y = 0; y < Math.ceil(height / stride); y++)
        for (let x = 0; x < columns; x++)
          for (let c = 0; c < CHANNELS; c++) {
            let sum = bias[c] as number;
            for (let k = 0; k < 9; k++) {
              const u = x * stride + ((k % 3) - 1) * apart;
              const v = y * stride + (Math.floor(k / 3) - 1) * apart;
              if (u < 0 || v < 0 || u >= width || v >= height) continue;
              sum +=
                (input[(v * width + u) * CHANNELS + c] as number) *
                (weights[k * CHANNELS + c] as number);
            }
            expect(values[30_000 + (y * columns + x) * CHANNELS + c]).toBeCloseTo(sum, 4);
          }
    }),
    { numRuns: 40 },
  );
});
