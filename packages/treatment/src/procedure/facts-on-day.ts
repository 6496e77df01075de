import type { Facts } from "../facts/facts.ts";

const later = (days: number | null | undefined, elapsed: number) =>
  typeof days === "number" ? days + elapsed : days;

/**
 * The same facts some days later: everything that was "days ago" is that many days further back.
 * What is still going on (no end given) stays so.
 * @param elapsedDays whole days since the facts were taken, 0 or more
 */
export function factsAfterDays(facts: Facts, elapsedDays: number): Facts {
  const { conditions, medications, recentEvents, lastSession } = facts;
  return {
    ...facts,
    conditions:
      conditions?.map((one) => ({ ...one, days_ago: later(one.days_ago, elapsedDays) })) ?? null,
    medications:
      medications?.map((one) => ({
        ...one,
        stopped_days_ago: later(one.stopped_days_ago, elapsedDays),
      })) ?? null,
    recentEvents:
      recentEvents?.map((one) => ({
        ...one,
        days_ago: later(one.days_ago, elapsedDays) ?? null,
      })) ?? null,
    lastSession:
      lastSession === null
        ? null
        : { ...lastSession, days_ago: lastSession.days_ago + elapsedDays },
  };
}
