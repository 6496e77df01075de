import type { Protocol } from "./plan.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";
import { reasoned } from "./reasoned.ts";

const { usualSessions } = PROTOCOL_VALUES;

export type SessionCount = {
  sessions: Protocol["sessions"];
  /** Sessions put on the calendar. */
  scheduled: number;
};

/**
 * Fewest and most sessions. Without a wish the calendar holds the fewest, and the review decides on
 * more; a wish is followed and named as such when it leaves the usual range.
 */
export function planSessionCount(asked: number | null): SessionCount {
  const { low, high } = usualSessions.value;
  if (asked === null) {
    return {
      sessions: { min: reasoned(low, usualSessions), max: reasoned(high, usualSessions) },
      scheduled: low,
    };
  }
  const because =
    asked < low || asked > high
      ? `${asked} asked for. This is outside the usual ${low} to ${high}, and trials say little about it.`
      : `${asked} asked for. ${usualSessions.because}`;
  return {
    sessions: {
      min: reasoned(asked, usualSessions, because),
      max: reasoned(asked, usualSessions, because),
    },
    scheduled: asked,
  };
}
