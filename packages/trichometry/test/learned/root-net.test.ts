import { expect, test } from "vitest";
import { bytesOf, halfNumbers } from "../../src/learned/base64.ts";
import { CELL_NUMBERS, rootAnswer } from "../../src/learned/root-net.ts";
import EXPECTED from "./root-net.expected.json" with { type: "json" };

/** A pattern with a dark bar, as `bench/trichometry/learned/export.py` draws it. */
function pattern(): Uint8Array {
  const [width, height] = [64, 48];
  const rgb = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) {
        const onBar = y >= 16 && y < 24 && x >= 20 && x < 52;
        rgb[3 * (y * width + x) + c] = onBar ? 25 : ((7 * x + 13 * y + 31 * c) % 97) + 80;
      }
  return rgb;
}

test("the net answers what PyTorch 1.13 answers with the trained numbers", () => {
  const { columns, rows, values } = rootAnswer(pattern(), 64, 48);
  expect([columns, rows]).toEqual([16, 12]);
  for (const { cell, answer } of EXPECTED) {
    const [column = 0, row = 0] = cell;
    const at = (row * columns + column) * CELL_NUMBERS;
    // Shipped numbers are of half precision: 11 bits.
    for (const [k, value] of answer.entries())
      expect(Math.abs((values[at + k] as number) - value)).toBeLessThan(0.02);
  }
});

test("the same bytes give the same numbers, and a rest that eight does not divide is left out", () => {
  const once = rootAnswer(pattern(), 64, 48);
  expect(rootAnswer(pattern(), 64, 48).values).toEqual(once.values);
  const wider = new Uint8Array(3 * 67 * 50).fill(128);
  const narrow = pattern();
  for (let y = 0; y < 48; y++) wider.set(narrow.subarray(3 * 64 * y, 3 * 64 * (y + 1)), 3 * 67 * y);
  expect(rootAnswer(wider, 67, 50).values).toEqual(once.values);
});

test("base64 and half precision are read as IEEE 754 and RFC 4648 write them", () => {
  expect([...bytesOf("AQIDBA==")]).toEqual([1, 2, 3, 4]);
  expect([...bytesOf("/+7d")]).toEqual([255, 238, 221]);
  // 1, -2, the largest (65504), the smallest above zero (2 to the -24), zero.
  const halves = [0x3c00, 0xc000, 0x7bff, 0x0001, 0];
  const bytes = Uint8Array.from(halves.flatMap((half) => [half & 255, half >> 8]));
  expect([...halfNumbers(bytes)]).toEqual([1, -2, 65504, 2 ** -24, 0]);
});
