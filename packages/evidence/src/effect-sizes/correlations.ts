import { type Effect, effectOrNull, UNKNOWN_EFFECT } from "./effect.ts";

/** A correlation r from n people, raw (COR) or by Fisher's z (ZCOR). */
export function correlationEffect(
  measure: "COR" | "ZCOR",
  r: number | null,
  n: number | null,
): Effect {
  if (r === null || n === null || !(Math.abs(r) <= 1)) return UNKNOWN_EFFECT;
  if (measure === "COR") return effectOrNull(r, (1 - r * r) ** 2 / (n - 1));
  return effectOrNull(Math.atanh(r), 1 / (n - 3));
}
