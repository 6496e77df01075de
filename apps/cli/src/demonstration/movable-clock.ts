import type { IsoDate } from "@anagen/quantities";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const OPENS_AT_HOUR = 9;

/** A clock that moves only forward, so that records of the past carry times of the past. */
export type MovableClock = {
  now(): Date;
  /** The day it shows, where the server stands. */
  day(): IsoDate;
  /** The last day it can show. */
  lastDay: IsoDate;
  /** To a working day that many days before the last one, `minute` minutes after the doors open. */
  moveToDay(daysAgo: number, minute: number): void;
  /** To that many minutes before now, on the last day. */
  moveToNow(minutesAgo: number): void;
  /** Lets some of the time between two moves pass. */
  pass(minutes: number): void;
};

/**
 * A clock whose last day is `today`, or the day of this machine where `today` is still ahead:
 * nothing of the demonstration lies in the future.
 */
export function movableClock(today: IsoDate): MovableClock {
  const started = new Date();
  const daysBack = Math.max(0, Math.round((midnight(started) - startOf(today)) / MS_PER_DAY));
  const lastNowMs = started.getTime() - daysBack * MS_PER_DAY;
  const last = new Date(lastNowMs);
  let shownMs = lastNowMs;
  let setAtMs = Date.now();
  const show = (ms: number) => {
    shownMs = ms;
    setAtMs = Date.now();
  };
  const now = () => new Date(shownMs + (Date.now() - setAtMs));
  return {
    now,
    day: () => dayOf(now()),
    lastDay: dayOf(last),
    moveToDay(daysAgo, minute) {
      const [year, month, date] = [last.getFullYear(), last.getMonth(), last.getDate()];
      show(new Date(year, month, date - daysAgo, OPENS_AT_HOUR, minute).getTime());
    },
    moveToNow: (minutesAgo) => show(lastNowMs - minutesAgo * MS_PER_MINUTE),
    pass: (minutes) => show(now().getTime() + minutes * MS_PER_MINUTE),
  };
}

const midnight = (at: Date): number =>
  new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

function startOf(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime();
}

const dayOf = (at: Date): IsoDate =>
  [
    String(at.getFullYear()).padStart(4, "0"),
    String(at.getMonth() + 1).padStart(2, "0"),
    String(at.getDate()).padStart(2, "0"),
  ].join("-");
