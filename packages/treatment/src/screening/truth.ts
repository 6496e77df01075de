/** True, false, or not known. Unknown spreads: it is never read as "no". */
export type Truth = true | false | "unknown";

/** Kleene's strong logic: one certain "false" decides, however much else is unknown. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes("unknown") ? "unknown" : true;
}

/** Kleene's strong logic: one certain "true" decides, however much else is unknown. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes("unknown") ? "unknown" : false;
}

export const negate = (truth: Truth): Truth => (truth === "unknown" ? "unknown" : !truth);
