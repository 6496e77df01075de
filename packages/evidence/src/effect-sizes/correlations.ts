import { type Effect, effectOrNull, UNKNOWN_EFFECT } from "./effect.ts";
import { requireCorrelation, requireNotNegative } from "./usable-reports.ts";

/**
 * A correlation r from n people, raw (COR) or by Fisher's z (ZCOR); null where a part is missing.
 *
 * @throws {InvalidInput} r outside −1 to 1, or n below 0
 * @source Fisher 1921, Metron 1:3
 */
export function correlationEffect(
  measure: "COR" | "ZCOR",
  r: number | null,
  n: number | null,
): Effect {
  if (r === null || n === null) return UNKNOWN_EFFECT;
  requireCorrelation("r", r);
  requireNotNegative({ n });
  if (measure === "COR") return effectOrNull(r, (1 - r * r) ** 2 / (n - 1));
  return effectOrNull(Math.atanh(r), 1 / (n - 3));
}
