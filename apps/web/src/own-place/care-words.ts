import type { CareItem } from "./own-data.ts";

const HOURS_SHOWN = 48;

/** "ends in 5 hours", "begins in 3 days": rounded up, so that nobody begins too early. */
export function changesInWords({
  state,
  changesInHours,
}: Pick<CareItem, "state" | "changesInHours">): string {
  if (changesInHours === null || state === "over") return "over";
  const verb = state === "now" ? "ends" : "begins";
  if (changesInHours <= 1) return `${verb} within the hour`;
  if (changesInHours < HOURS_SHOWN) return `${verb} in ${Math.ceil(changesInHours)} hours`;
  return `${verb} in ${Math.ceil(changesInHours / 24)} days`;
}
