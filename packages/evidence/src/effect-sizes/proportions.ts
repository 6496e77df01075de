import type { VarianceKind } from "./binary-outcomes.ts";
import { type Effect, effectOrNull, UNKNOWN_EFFECT } from "./effect.ts";
import { usualZeroCellRule, type ZeroCellRule } from "./two-by-two.ts";
import { requireEvents } from "./usable-reports.ts";

export type ProportionMeasure = "PR" | "PLN" | "PLO" | "PAS" | "PFT";
export type Proportion = { events: number; total: number };

/**
 * Proportions of single arms: raw, log, logit, arcsine or Freeman-Tukey double arcsine (half-sum).
 *
 * @param arms events and people of each arm; null gives a null effect
 * @throws {InvalidInput} more events than people, or fewer than none
 * @source Freeman & Tukey 1950, Ann Math Stat 21:607; Barendregt et al. 2013, JECH 67:974
 */
export function proportionEffects(
  measure: ProportionMeasure,
  arms: readonly (Proportion | null)[],
  rule: ZeroCellRule = usualZeroCellRule(measure),
  variance: VarianceKind = "LS",
): Effect[] {
  const anyZero = arms.some((arm) => arm !== null && isExtreme(arm));
  const corrected = arms.map((arm) => {
    if (arm === null) return null;
    requireEvents("events", arm.events, arm.total);
    const touched =
      rule.to === "all" ||
      (rule.to === "only0" && isExtreme(arm)) ||
      (rule.to === "if0all" && anyZero);
    const add = touched ? rule.add : 0;
    return { x: arm.events + add, n: arm.total + 2 * add };
  });
  const shares = corrected.filter((arm) => arm !== null);
  const pooled =
    shares.reduce((sum, arm) => sum + arm.x, 0) / shares.reduce((sum, arm) => sum + arm.n, 0);
  return corrected.map((arm) => {
    if (arm === null) return UNKNOWN_EFFECT;
    const { x, n } = arm;
    const p = variance === "AV" ? pooled : x / n;
    if (measure === "PR")
      return effectOrNull(x / n, (p * (1 - p)) / (variance === "UB" ? n - 1 : n));
    if (measure === "PLN") {
      return effectOrNull(Math.log(x / n), variance === "AV" ? (1 - p) / (n * p) : 1 / x - 1 / n);
    }
    if (measure === "PLO") {
      const logitVariance = variance === "AV" ? 1 / (n * p * (1 - p)) : 1 / x + 1 / (n - x);
      return effectOrNull(Math.log(x / (n - x)), logitVariance);
    }
    if (measure === "PAS") return effectOrNull(Math.asin(Math.sqrt(x / n)), 1 / (4 * n));
    return effectOrNull(freemanTukey(x, n), 1 / (4 * n + 2));
  });
}

const isExtreme = ({ events, total }: Proportion) => events === 0 || events === total;

/** Double arcsine of x events among n, as the half-sum. */
export function freemanTukey(x: number, n: number): number {
  return (Math.asin(Math.sqrt(x / (n + 1))) + Math.asin(Math.sqrt((x + 1) / (n + 1)))) / 2;
}

/**
 * The proportion a double arcsine stands for at sample size n; 0 or 1 beyond what n can give.
 *
 * @source Miller 1978, Am Stat 32:138
 */
export function freemanTukeyInverse(angle: number, n: number): number {
  if (angle <= freemanTukey(0, n)) return 0;
  if (angle >= freemanTukey(n, n)) return 1;
  const s = Math.sin(2 * angle);
  const c = Math.cos(2 * angle);
  const root = Math.sqrt(Math.max(0, 1 - (s + (s - 1 / s) / n) ** 2));
  return (1 - Math.sign(c) * root) / 2;
}
