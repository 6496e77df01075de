import { InvalidInput } from "@anagen/quantities";
import { normalQuantile } from "../distributions/normal.ts";

/** What a paper prints in place of mean and SD, in one unit; n people. */
export type FiveNumbers = {
  min?: number;
  q1?: number;
  median: number;
  q3?: number;
  max?: number;
  n: number;
};

/**
 * Mean and SD estimated from a median with its range, its quartiles, or both.
 *
 * Assumes a roughly normal distribution; check skewness before use.
 *
 * @throws {InvalidInput} neither a range nor both quartiles are given, or they are out of order
 * @source mean: Luo et al. 2018, Stat Methods Med Res 27:1785; SD: Wan et al. 2014, BMC Med Res
 *   Methodol 14:135, equations 7, 12 and 16
 */
export function meanFromMedian(found: FiveNumbers): { mean: number; sd: number; method: string } {
  const { min, q1, median, q3, max, n } = found;
  if (!(n >= 2)) throw new InvalidInput("n", n, "2 or more");
  const given = [min, q1, median, q3, max].filter((value) => value !== undefined);
  if (given.some((value, i) => i > 0 && value < (given[i - 1] ?? value)))
    throw new InvalidInput("quartiles", found, "in ascending order");
  const range =
    min !== undefined && max !== undefined ? { width: max - min, mid: (min + max) / 2 } : null;
  const box = q1 !== undefined && q3 !== undefined ? { width: q3 - q1, mid: (q1 + q3) / 2 } : null;
  const rangeZ = 2 * normalQuantile((n - 0.375) / (n + 0.25));
  const boxZ = 2 * normalQuantile((0.75 * n - 0.125) / (n + 0.25));
  if (range && box) {
    const w1 = 2.2 / (2.2 + n ** 0.75);
    const w2 = 0.7 - 0.72 / n ** 0.55;
    const mean = w1 * range.mid + w2 * box.mid + (1 - w1 - w2) * median;
    const sd = range.width / (2 * rangeZ) + box.width / (2 * boxZ);
    return { mean, sd, method: "Luo 2018 and Wan 2014, range and quartiles" };
  }
  if (box) {
    const w = 0.7 + 0.39 / n;
    const mean = w * box.mid + (1 - w) * median;
    return { mean, sd: box.width / boxZ, method: "Luo 2018 and Wan 2014, quartiles" };
  }
  if (range) {
    const w = 4 / (4 + n ** 0.75);
    const mean = w * range.mid + (1 - w) * median;
    return { mean, sd: range.width / rangeZ, method: "Luo 2018 and Wan 2014, range" };
  }
  throw new InvalidInput("quartiles", found, "min and max, or q1 and q3, beside the median");
}
