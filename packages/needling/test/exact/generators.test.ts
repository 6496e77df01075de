import { buildPointGrid, nearestNeighbourMm } from "@anagen/needling";
import { type Random, seededRandom } from "@anagen/quantities";
import { expect, test } from "vitest";
import { counterRandom } from "../../src/field/counter-random.ts";
import { meanOf, randomField } from "../random-field.ts";

const COUNT = 10_000_000;
const DENSITY = 2.5;
const EXPECTED = 0.5 / Math.sqrt(DENSITY);
/** Standard deviation of a neighbour distance over the root of the count. */
const STANDARD_ERROR = 0.2614 / Math.sqrt(DENSITY) / Math.sqrt(COUNT);

function standardErrorsOff(random: Random): number {
  const { xMm, yMm, window } = randomField(COUNT, Math.sqrt(COUNT / DENSITY), random);
  const mean = meanOf(nearestNeighbourMm(buildPointGrid(xMm, yMm, window), true));
  return (mean - EXPECTED) / STANDARD_ERROR;
}

/** Marsaglia 2003, shifts 13, 17, 5: the generator that fails. */
function xorshift32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

test("xorshift32 spaces 1e7 points too widely, by more than 5 standard errors", () => {
  expect(standardErrorsOff(xorshift32(1))).toBeGreaterThan(5);
});

test("the sequential generator of the draws spaces 1e7 points as random", () => {
  expect(Math.abs(standardErrorsOff(seededRandom(1)))).toBeLessThan(4);
});

test("the generator by position, as fields use it, spaces 1e7 points as random", () => {
  const out = new Float64Array(4);
  let turn = 0;
  const random: Random = () => {
    const needle = turn++;
    if (needle % 2 === 0) counterRandom(12345, needle % 64, Math.floor(needle / 64), 3, out);
    return (needle % 2 === 0 ? out[0] : out[1]) ?? 0;
  };
  expect(Math.abs(standardErrorsOff(random))).toBeLessThan(4);
});

test("the generator by position is uniform and gives the same numbers for the same place", () => {
  const [a, b] = [new Float64Array(4), new Float64Array(4)];
  const tenths = new Float64Array(40);
  for (let i = 0; i < 100_000; i++) {
    counterRandom(7, i % 100, Math.floor(i / 100), 0, a);
    for (let k = 0; k < 4; k++) {
      const bin = 10 * k + Math.floor(10 * (a[k] ?? 0));
      tenths[bin] = (tenths[bin] ?? 0) + 1;
    }
  }
  // Binomial standard deviation 95; five of them.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  counterRandom(1, 2, 3, 4, a);
  counterRandom(1, 2, 3, 4, b);
  expect([...a]).toEqual([...b]);
});
