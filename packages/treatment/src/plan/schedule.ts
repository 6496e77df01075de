import { addDays, addMonths, type IsoDate } from "@anagen/quantities";
import type { ScheduleEntry } from "./plan.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";

export type ScheduleInput = {
  startDate: IsoDate;
  intervalDays: number;
  /** At most this deep, one number per session. */
  depthBySessionMm: readonly number[];
  /** One more picture, for skin that marks more easily. */
  watchForMarks: boolean;
};

const { reviewAfterSession, pihPhotographWeeks, milestoneMonths, bestResultMonths } =
  PROTOCOL_VALUES;
const DAYS_PER_WEEK = 7;

/** On one day: pictures first, then the talk, then the needling. */
const ORDER_ON_A_DAY = ["photographs", "review", "session", "milestone"] as const;

const MILESTONE_LABELS: Record<number, string> = {
  3: "3 months from the first session: first countable change in trials",
  6: "6 months from the first session: a review; no change leads to a talk about going on",
  12: "12 months from the first session: keep, maintain or stop",
};

/**
 * The course on the calendar, in order of date.
 *
 * First results are counted from the first session, best results from the last one.
 * @returns sessions, reviews, photographs, milestones
 */
export function planSchedule(input: ScheduleInput): ScheduleEntry[] {
  const { startDate, intervalDays, depthBySessionMm, watchForMarks } = input;
  const count = depthBySessionMm.length;
  const sessionDates = depthBySessionMm.map((_, index) => addDays(startDate, index * intervalDays));
  const entries: ScheduleEntry[] = sessionDates.map((date, index) => ({
    date,
    kind: "session",
    label: `Session ${index + 1} of ${count}, at most ${depthBySessionMm[index]} mm${index > 0 ? " if the last one was tolerated" : ""}`,
  }));
  const add = (kind: ScheduleEntry["kind"], date: IsoDate, label: string) =>
    entries.push({ date, kind, label });

  add("photographs", startDate, "Baseline photographs, before the first session");
  const reviewed = Math.min(reviewAfterSession.value, count);
  const reviewDate = addDays(startDate, reviewed * intervalDays);
  add("review", reviewDate, `Review after session ${reviewed}: go on, change or stop`);
  add("photographs", reviewDate, `Photographs for the review after session ${reviewed}`);
  if (watchForMarks) {
    const weeks = pihPhotographWeeks.value;
    add(
      "photographs",
      addDays(startDate, weeks * DAYS_PER_WEEK),
      `Photographs at week ${weeks}, to look for dark or pale marks`,
    );
  }
  for (const months of milestoneMonths.value) {
    const date = addMonths(startDate, months);
    add("milestone", date, MILESTONE_LABELS[months] ?? `${months} months from the first session`);
    add("photographs", date, `Photographs at ${months} months`);
  }
  const last = sessionDates[count - 1] ?? startDate;
  const { low, high } = bestResultMonths.value;
  add(
    "milestone",
    addMonths(last, low),
    `${low} months from the last session: best result may show from now`,
  );
  add(
    "milestone",
    addMonths(last, high),
    `${high} months from the last session: best result is reached by about now`,
  );
  return entries.sort(byDate);
}

function byDate(first: ScheduleEntry, second: ScheduleEntry): number {
  if (first.date !== second.date) return first.date < second.date ? -1 : 1;
  return ORDER_ON_A_DAY.indexOf(first.kind) - ORDER_ON_A_DAY.indexOf(second.kind);
}
