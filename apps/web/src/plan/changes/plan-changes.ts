import { type Plan, ZONE_FACTS, zoneAreasOf } from "@anagen/treatment";
import { shortDay } from "../../elements/records/days.ts";
import { moneyRangeInWords, rangeInWords } from "../figures/in-words.ts";

export interface PlanChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** Why it is now so, in the plan's own words. */
  readonly because: string | null;
}

interface Shown {
  readonly what: string;
  readonly value: (plan: Plan) => string;
  readonly because: (plan: Plan) => string | null;
}

const lastSession = (plan: Plan): string | undefined =>
  plan.schedule.filter(({ kind }) => kind === "session").at(-1)?.date;

const reviewDay = (plan: Plan): string | undefined =>
  plan.schedule.find(({ kind }) => kind === "review")?.date;

const day = (iso: string | undefined): string => (iso === undefined ? "none" : shortDay(iso));

/** The figures of a plan that a control can move, from cause to consequence. */
const SHOWN: readonly Shown[] = [
  { what: "What you hope for", value: ({ goal }) => goal ?? "not written", because: () => null },
  {
    what: "Sessions",
    value: ({ protocol: { sessions } }) => rangeInWords(sessions.min.value, sessions.max.value),
    because: ({ protocol }) => protocol.sessions.max.because,
  },
  {
    what: "Interval",
    value: ({ protocol }) => `${protocol.intervalDays.value} days`,
    because: ({ protocol }) => protocol.intervalDays.because,
  },
  {
    what: "First session",
    value: ({ startDate }) => shortDay(startDate.value),
    because: ({ startDate }) => startDate.because,
  },
  {
    what: "Deepest step",
    value: ({ protocol }) => `${Math.max(...protocol.depthMm.bySession)} mm`,
    because: ({ protocol }) => protocol.depthMm.stepMax.because,
  },
  {
    what: "Zones",
    value: (plan) =>
      zoneAreasOf(plan)
        .map(({ zone }) => ZONE_FACTS[zone].name)
        .join(", ") || "none",
    because: ({ protocol }) => protocol.zones.because,
  },
  {
    what: "Area of the zones",
    value: (plan) => `${zoneAreasOf(plan).reduce((sum, { areaCm2 }) => sum + areaCm2, 0)} cm²`,
    because: ({ protocol }) => protocol.zoneAreas?.because ?? null,
  },
  {
    what: "Last session on the calendar",
    value: (plan) => day(lastSession(plan)),
    because: () => "It follows from the first day, the number and the interval.",
  },
  {
    what: "Review",
    value: (plan) => day(reviewDay(plan)),
    because: () => "It comes one interval after the session that is reviewed.",
  },
  {
    what: "Price of a session",
    value: ({ cost }) => moneyRangeInWords(cost.perSession, cost.currency),
    because: () => null,
  },
  {
    what: "Cost of the course",
    value: ({ cost }) => moneyRangeInWords(cost.course, cost.currency),
    because: ({ cost }) => cost.because,
  },
];

/** What differs between two plans, with the reason that stands now. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  return SHOWN.flatMap(({ what, value, because }) => {
    const [from, to] = [value(before), value(after)];
    return from === to ? [] : [{ what, before: from, after: to, because: because(after) }];
  });
}
