import fc from "fast-check";
import { expect, test } from "vitest";
import { meanAndVariance, poissonBinomial } from "../../src/uncertainty/poisson-binomial.ts";

/** Every way the trials can go, by brute force. */
function byEnumeration(chances: number[]): number[] {
  const pmf = new Array<number>(chances.length + 1).fill(0);
  for (let way = 0; way < 2 ** chances.length; way++) {
    let [chance, successes] = [1, 0];
    for (const [i, p] of chances.entries()) {
      const success = (way >> i) & 1;
      successes += success;
      chance *= success ? p : 1 - p;
    }
    pmf[successes] = (pmf[successes] ?? 0) + chance;
  }
  return pmf;
}

test("property: equal to exact enumeration, with its mean and variance", () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 });
  fc.assert(
    fc.property(chances, (ps) => {
      const pmf = poissonBinomial(ps);
      for (const [k, p] of byEnumeration(ps).entries()) expect(pmf[k]).toBeCloseTo(p, 12);
      const mean = [...pmf].reduce((sum, p, k) => sum + k * p, 0);
      const square = [...pmf].reduce((sum, p, k) => sum + k * k * p, 0);
      const expected = meanAndVariance(ps);
      expect(mean).toBeCloseTo(expected.mean, 10);
      expect(square - mean * mean).toBeCloseTo(expected.variance, 10);
    }),
  );
});
