import { seededRandom } from "@anagen/quantities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allocatePairs,
  analyseTrial,
  type PairAllocation,
  type PairResult,
  requireDesign,
  sealedText,
  type TrialOfOneDesign,
} from "../../src/index.ts";
import { signFlipInterval, signFlipP, signTestP } from "../../src/trial-of-one/sign-flip.ts";

const design = (more: Partial<TrialOfOneDesign> = {}): TrialOfOneDesign => ({
  unit: "halves",
  factor: "depth",
  a: 0.6,
  b: 1.2,
  pairs: 6,
  measure: "Density at the end",
  measureUnit: "hairs per cm²",
  question: "Is 0.6 mm as good as 1.2 mm for me?",
  ...more,
});

/** Results that differ by these amounts, a minus b, wherever a went. */
const resultsOf = (allocations: readonly PairAllocation[], differences: readonly number[]) =>
  allocations.flatMap(({ pair, aGoesTo }): PairResult[] => {
    const [one, other] =
      typeof aGoesTo === "number" ? ([1, 2] as const) : (["left", "right"] as const);
    const b = 100;
    const a = b + (differences[pair - 1] ?? 0);
    return [
      { pair, place: one, value: aGoesTo === one ? a : b, on: "2026-11-21" },
      { pair, place: other, value: aGoesTo === other ? a : b, on: "2026-11-21" },
    ];
  });

describe("the allocation", () => {
  test("is a fair coin for each pair, and the same seed gives the same", () => {
    const many = { unit: "halves" as const, pairs: 2000 };
    const left = allocatePairs(many, seededRandom(1)).filter(({ aGoesTo }) => aGoesTo === "left");
    // Binomial with 2000 and 1/2: four standard deviations are 89.
    expect(Math.abs(left.length - 1000)).toBeLessThan(90);
    expect(allocatePairs(many, seededRandom(1))).toEqual(allocatePairs(many, seededRandom(1)));
  });

  test("sealed, its text tells every pair and depends on the salt", () => {
    const allocations: PairAllocation[] = [
      { pair: 1, aGoesTo: "left" },
      { pair: 2, aGoesTo: "right" },
    ];
    expect(sealedText(allocations, "salt")).toBe("salt 1:left 2:right");
  });

  test.each([
    ["equal arms", design({ b: 0.6 })],
    ["a depth beyond the plan's limit", design({ b: 1.6 })],
    ["an interval under a week", design({ factor: "interval", unit: "periods", a: 28, b: 6 })],
    ["an interval between halves", design({ factor: "interval", a: 28, b: 14 })],
  ])("%s is refused", (_what, wrong) => {
    expect(() => requireDesign(wrong)).toThrow("must be");
  });
});

describe("the exact tests", () => {
  // All differences on one side: 2 of 2^n swaps are as far; the interval of Fisher's test by hand.
  test.each([
    [[1, 2, 3], 2 / 8],
    [[1, 2, 3, 4, 5, 6], 2 / 64],
    // 1, 2, -3: the sum is 0, so every swap is at least as far.
    [[1, 2, -3], 1],
    // Of the sums ±1 ±2 ±3 ±4, those of size 2 or more in 14 of 16.
    [[1, 2, 3, -4], 14 / 16],
  ])("randomisation test of %j", (differences, p) => {
    expect(signFlipP(differences)).toBeCloseTo(p, 12);
  });

  // R 4: binom.test(5, 6)$p.value 0.21875; binom.test(6, 6) 0.03125; ties left out.
  test.each([
    [[1, 1, 1, 1, 1, -1], 0.21875],
    [[1, 1, 1, 1, 1, 1], 0.03125],
    [[1, 1, 1, 1, 1, 1, 0], 0.03125],
    [[], 1],
  ])("sign test of %j", (differences, p) => {
    expect(signTestP(differences)).toBeCloseTo(p, 12);
  });

  test("the interval holds the mean, moves with a shift and turns with the sign", () => {
    const some = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 9 });
    fc.assert(
      fc.property(some, fc.integer({ min: -20, max: 20 }), (differences, shift) => {
        const interval = signFlipInterval(differences, 0.05);
        const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
        if (interval === null) throw new Error("six pairs give an interval");
        expect(interval.low).toBeLessThanOrEqual(mean);
        expect(interval.high).toBeGreaterThanOrEqual(mean);
        const turned = signFlipInterval(
          differences.map((one) => -one),
          0.05,
        );
        expect(turned?.high).toBeCloseTo(-interval.low, 6);
        const moved = signFlipInterval(
          differences.map((one) => one + shift),
          0.05,
        );
        expect(moved?.low).toBeCloseTo(interval.low + shift, 6);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the analysis", () => {
  const allocations = allocatePairs(design(), seededRandom(7));

  test("finds which arm it was, wherever it went", () => {
    const found = analyseTrial(design(), allocations, resultsOf(allocations, [3, 4, 5, 6, 7, 8]));
    expect(found).toMatchObject({ meanDifference: 5.5, favours: "a", permutationP: 2 / 64 });
    expect(found.low).toBeGreaterThan(0);
    expect(found.words).toContain("0.6 mm against 1.2 mm");
  });

  test("says too few where even the clearest result could be chance", () => {
    const five = design({ pairs: 5 });
    const drawn = allocatePairs(five, seededRandom(3));
    const found = analyseTrial(five, drawn, resultsOf(drawn, [9, 9, 9, 9, 9]));
    expect(found).toMatchObject({ favours: "neither", low: null, smallestPossibleP: 2 / 32 });
    expect(found.words).toContain("Too few");
  });

  test("no difference is no proof of none", () => {
    const found = analyseTrial(
      design(),
      allocations,
      resultsOf(allocations, [3, -4, 5, -6, 7, -4]),
    );
    expect(found.favours).toBe("neither");
    expect(found.words).toContain("may still be there");
  });

  test("a pair without both results is left out and named", () => {
    const results = resultsOf(allocations, [3, 4, 5, 6, 7, 8]).slice(1);
    expect(analyseTrial(design(), allocations, results).incompletePairs).toEqual([1]);
    expect(analyseTrial(design(), allocations, []).words).toContain("No pair is complete");
  });
});
