import { daysBetween } from "@anagen/quantities";
import type { Deviation, PlannedCourse } from "./deviation.ts";
import type { Instant, TreatmentSession } from "./session.ts";
import { SESSION_TIMERS } from "./session-guide.ts";

const MS_PER_MINUTE = 60_000;

/** Whole minutes between two moments, rounded; null while one of them is missing. */
export function minutesBetween(from: Instant | null, to: Instant | null): number | null {
  if (from === null || to === null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_MINUTE);
}

/** The interval since the last session, and how long cream and needling took. */
export function timeDeviations(
  { day, previous, numbing, needling }: TreatmentSession,
  { protocol }: PlannedCourse,
): Deviation[] {
  const found: Deviation[] = [];
  const interval = protocol.intervalDays.value;
  const days = previous === null ? null : daysBetween(previous.day, day);
  if (days !== null && days < interval) {
    found.push({
      id: "interval",
      field: "day",
      words: "Sooner after the last session than planned.",
      planned: `at least ${interval} days`,
      done: `${days} days`,
    });
  }
  const numbed = minutesBetween(numbing.appliedAt, numbing.removedAt);
  if (numbing.used === true) found.push(...outside("numbing", "numbing.removedAt", numbed));
  const needled = minutesBetween(needling.startedAt, needling.endedAt);
  return [...found, ...outside("needling", "needling.endedAt", needled)];
}

const WORDS = { numbing: "The numbing cream", needling: "Needling" } as const;

function outside(
  timer: keyof typeof SESSION_TIMERS,
  field: string,
  minutes: number | null,
): Deviation[] {
  const { lowMinutes, highMinutes } = SESSION_TIMERS[timer];
  if (minutes === null || (minutes >= lowMinutes && minutes <= highMinutes)) return [];
  const words = `${WORDS[timer]} took ${minutes < lowMinutes ? "less" : "more"} time than usual.`;
  const planned = `${lowMinutes} to ${highMinutes} minutes`;
  return [{ id: `${timer}-time`, field, words, planned, done: `${minutes} minutes` }];
}
