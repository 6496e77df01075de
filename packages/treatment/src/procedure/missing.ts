import type { Deviation } from "./deviation.ts";
import { missingAround } from "./missing-around.ts";
import { missingInNeedling } from "./missing-in-needling.ts";
import { type Missing, wasStoppedBefore } from "./missing-item.ts";
import type { TreatmentSession } from "./session.ts";

const SHORTEST_REASON = 10;
const isReason = (text: string | null): boolean => (text ?? "").trim().length >= SHORTEST_REASON;

/**
 * Everything that is missing before a session may be signed; an empty list lets it be signed.
 *
 * A session that was stopped before needling needs who, what was asked and why it stopped; one that
 * was stopped during needling needs all that was done.
 * @param deviations those of `deviationsFromPlan`, each of which needs a reason
 */
export function missingBeforeSignOff(
  session: TreatmentSession,
  deviations: readonly Deviation[],
): Missing[] {
  const missing: Missing[] = [];
  const { outcome, stoppedBecause } = session;
  if (outcome === null) {
    missing.push({ field: "outcome", step: "sign-out", words: "Completed, or stopped?" });
  }
  if (outcome === "stopped" && !isReason(stoppedBecause)) {
    const words = `Why it was stopped, in at least ${SHORTEST_REASON} characters.`;
    missing.push({ field: "stoppedBecause", step: "sign-out", words });
  }
  missing.push(...missingAround(session));
  if (!wasStoppedBefore(session)) missing.push(...missingInNeedling(session));
  for (const { id, words } of deviations) {
    const given = session.deviationReasons.find(({ deviation }) => deviation === id);
    if (isReason(given?.because ?? null)) continue;
    const asked = `${words} A reason of at least ${SHORTEST_REASON} characters is needed.`;
    missing.push({ field: `deviationReasons.${id}`, step: "sign-out", words: asked });
  }
  return missing;
}
