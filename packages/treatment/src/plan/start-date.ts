import { addDays, InvalidInput, type IsoDate } from "@anagen/quantities";
import type { Facts } from "../facts/facts.ts";
import type { Screening } from "../screening/screening.ts";
import { minimumIntervalDays } from "./interval.ts";
import { INTERVAL_RULE } from "./offer.ts";
import type { Adjustment, Reasoned } from "./plan.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";

/** A screening says nothing about a day further away than this. */
export const FURTHEST_START_DAYS = 730;

export type StartInput = {
  asked: IsoDate | null;
  today: IsoDate;
  lastSession: Facts["lastSession"];
  screening: Screening;
  overrides: readonly string[];
};

/**
 * The day of the first session: as asked, but never before today, before a finding's waiting time
 * has passed, or before the skin had its time since the last session.
 *
 * @throws {InvalidInput} more than two years ahead
 */
export function planStartDate(input: StartInput): {
  startDate: Reasoned<IsoDate>;
  adjustments: Adjustment[];
} {
  const { asked, today } = input;
  const wait = longestWait(input);
  const earliest = addDays(today, wait.days);
  if (asked !== null && asked > addDays(today, FURTHEST_START_DAYS)) {
    const allowed = `at most two years from today, ${addDays(today, FURTHEST_START_DAYS)}`;
    throw new InvalidInput("preferences.startDate", asked, allowed);
  }
  const value = asked !== null && asked >= earliest ? asked : earliest;
  const because =
    value === asked ? "The day that was asked for." : `The earliest day. ${wait.because}`;
  return {
    startDate: { value, because, sources: ["project-default"], grade: "U" },
    adjustments:
      asked === null || asked === value
        ? []
        : [{ path: "preferences.startDate", asked, used: value, because }],
  };
}

function longestWait({ lastSession, screening, overrides }: StartInput): {
  days: number;
  because: string;
} {
  const waits = [{ days: 0, because: "No session is planned in the past." }];
  for (const { rule, waitDays, because } of screening.findings) {
    if (waitDays !== null && !overrides.includes(rule)) waits.push({ days: waitDays, because });
  }
  if (lastSession !== null) {
    const minimum = overrides.includes(INTERVAL_RULE)
      ? PROTOCOL_VALUES.intervalFloorDays.value
      : minimumIntervalDays(lastSession.depthMm);
    waits.push({
      days: minimum - lastSession.days_ago,
      because: `At least ${minimum} days pass after the last session.`,
    });
  }
  return waits.reduce((longest, wait) => (wait.days > longest.days ? wait : longest));
}
