import { InvalidInput, type IsoDate } from "@anagen/quantities";
import type { PlanCode } from "../plan/plan-codes.ts";
import { AFTERCARE_HOURS, type AftercareHours, type AftercareKind } from "./hours.ts";

const HOUR_MS = 3_600_000;
const HOURS_PER_DAY = 24;

export type AftercareState = "over" | "now" | "ahead";

/** One line with its real times. */
export type TimedAftercare = Pick<AftercareHours, "id" | "text" | "sources" | "grade"> & {
  kind: AftercareKind;
  /** Instants, ISO 8601 in UTC; `to` is no longer part of it. */
  from: string;
  to: string;
  /** Calendar days of both at the site. */
  fromDay: IsoDate;
  toDay: IsoDate;
  state: AftercareState;
  /** Hours until it begins, or ends when it holds now; null when it is over. */
  changesInHours: number | null;
};

export type AfterSession = {
  /** When needling ended, an instant. */
  endedAt: string;
  now: string;
  constraints: readonly PlanCode[];
  /** Whether the plan names minoxidil on the scalp. */
  hasMinoxidil: boolean;
  /** The calendar day of an instant at the site. */
  dayOf: (instant: string) => IsoDate;
};

/**
 * The aftercare of one session to the hour, counted from the end of needling.
 *
 * Hours are hours: where a clock is moved in between, 24 hours stay 24 hours. Pictures belong to the
 * calendar day.
 *
 * @throws {InvalidInput} an instant that is none
 * @source the aftercare calendar of the clinical rules, section 7; each line with its own sources
 */
export function sessionAftercare(session: AfterSession): TimedAftercare[] {
  const end = instantMs("endedAt", session.endedAt);
  const now = instantMs("now", session.now);
  return AFTERCARE_HOURS.filter((line) => holds(line, session))
    .map((line) => timed(line, { end, now, dayOf: session.dayOf }))
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

function holds(
  { leftOutBy, onlyWith, onlyWithMinoxidil }: AftercareHours,
  { constraints, hasMinoxidil }: AfterSession,
): boolean {
  return (
    (leftOutBy === undefined || !constraints.includes(leftOutBy)) &&
    (onlyWith === undefined || constraints.includes(onlyWith)) &&
    (onlyWithMinoxidil === undefined || hasMinoxidil)
  );
}

function timed(
  { id, kind, text, sources, grade, fromHour, toHour }: AftercareHours,
  { end, now, dayOf }: { end: number; now: number; dayOf: AfterSession["dayOf"] },
): TimedAftercare {
  const from = end + fromHour * HOUR_MS;
  const to = end + toHour * HOUR_MS;
  const state: AftercareState = now < from ? "ahead" : now < to ? "now" : "over";
  const changes = state === "ahead" ? from : to;
  const [fromAt, toAt] = [new Date(from).toISOString(), new Date(to).toISOString()];
  return {
    id,
    kind,
    text,
    sources,
    grade,
    from: fromAt,
    to: toAt,
    fromDay: dayOf(fromAt),
    toDay: dayOf(toAt),
    state,
    changesInHours: state === "over" ? null : (changes - now) / HOUR_MS,
  };
}

/** Whole days since the session; 0 in the first 24 hours. */
export const daysAfterSession = ({ endedAt, now }: Pick<AfterSession, "endedAt" | "now">): number =>
  Math.max(
    0,
    Math.floor((instantMs("now", now) - instantMs("endedAt", endedAt)) / (HOURS_PER_DAY * HOUR_MS)),
  );

function instantMs(name: string, instant: string): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms))
    throw new InvalidInput(name, instant, "an instant such as 2026-11-21T08:00:00Z");
  return ms;
}

/** When something changes: the moments that are worth a reminder, each once, in order. */
export function aftercareMoments(items: readonly TimedAftercare[]): string[] {
  const worth = items.filter(({ kind }) => kind === "may" || kind === "photograph");
  const first = items.map(({ from }) => from).sort()[0];
  return [...new Set(worth.map(({ from }) => from))].filter((at) => at !== first).sort();
}
