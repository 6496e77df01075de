import type { TreatmentSession } from "./session.ts";
import type { SessionStep } from "./session-words.ts";

/** Something required that is not there: where, at which step, in words. */
export type Missing = { field: string; step: SessionStep; words: string };

/** Stopped before any needle touched the skin. */
export const wasStoppedBefore = (
  session: Pick<TreatmentSession, "outcome" | "needling" | "zones">,
): boolean =>
  session.outcome === "stopped" &&
  session.needling.startedAt === null &&
  session.zones.length === 0;
