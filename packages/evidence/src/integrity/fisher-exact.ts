import { chiSquaredSf } from "../distributions/chi-squared.ts";
import { logGamma } from "../distributions/stirling.ts";
import { cellsOf, type TwoByTwo } from "../effect-sizes/two-by-two.ts";

/** Two-sided p of Fisher's exact test: all tables at most as likely as the one seen. */
export function fisherExactP(table: TwoByTwo): number {
  const { a, b, c, d } = cellsOf(table);
  const [n1, n2, m] = [a + b, c + d, a + c];
  const logChoose = (n: number, k: number) =>
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  const chance = (x: number) =>
    Math.exp(logChoose(n1, x) + logChoose(n2, m - x) - logChoose(n1 + n2, m));
  const seen = chance(a);
  let p = 0;
  for (let x = Math.max(0, m - n2); x <= Math.min(n1, m); x += 1)
    if (chance(x) <= seen * (1 + 1e-7)) p += chance(x);
  return Math.min(1, p);
}

/** p of Pearson's chi-square test, with or without Yates's correction. */
export function chiSquareP(table: TwoByTwo, yates = false): number {
  const { a, b, c, d } = cellsOf(table);
  const n = a + b + c + d;
  const gap = Math.max(0, Math.abs(a * d - b * c) - (yates ? n / 2 : 0));
  const statistic = (n * gap * gap) / ((a + b) * (c + d) * (a + c) * (b + d));
  return Number.isFinite(statistic) ? chiSquaredSf(statistic, 1) : 1;
}
