import { expect, test } from "vitest";
import { classOf, probabilityBelow } from "../../src/classes/classes.ts";

test.each([
  [29.9, 30, "vellus"],
  [30.1, 30, "intermediate"],
  [39.9, 30, "intermediate"],
  [40.1, 30, "terminal"],
  [39.9, 40, "vellus"],
  [40.1, 40, "terminal"],
] as const)("%s um, vellus below %s um: %s", (value, vellusBelowUm, expected) => {
  expect(classOf({ value, sd: 0.01 }, vellusBelowUm)).toBe(expected);
});

test("at the cut-off the odds are even, one standard deviation off they are 84 to 16", () => {
  expect(probabilityBelow({ value: 30, sd: 4 }, 30)).toBeCloseTo(0.5, 6);
  // Normal distribution: Phi(1) = 0.8413447 (NIST DLMF 7.1 with erf(1/sqrt 2)).
  expect(probabilityBelow({ value: 26, sd: 4 }, 30)).toBeCloseTo(0.8413447, 6);
  expect(probabilityBelow({ value: 34, sd: 4 }, 30)).toBeCloseTo(1 - 0.8413447, 6);
});
