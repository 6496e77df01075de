import { type Effect, effectOrNull, missingAsNaN } from "./effect.ts";
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
  const known = missingAsNaN({ r, n });
  if (r !== null) requireCorrelation("r", r);
  requireNotNegative({ n: known.n });
  if (measure === "COR") return effectOrNull(known.r, (1 - known.r ** 2) ** 2 / (known.n - 1));
  return effectOrNull(Math.atanh(known.r), 1 / (known.n - 3));
}
