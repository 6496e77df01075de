import type { MovableClock } from "./movable-clock.ts";

/** Something that happens on a day before today, with the time that it takes. */
export type Happening = { daysAgo: number; minutes: number; happen(): Promise<void> };

/** Lets everything happen, oldest first, what is of one day one after the other. */
export async function letHappen(
  happenings: readonly Happening[],
  clock: MovableClock,
): Promise<void> {
  const oldestFirst = happenings.toSorted((one, other) => other.daysAgo - one.daysAgo);
  for (const daysAgo of new Set(oldestFirst.map((one) => one.daysAgo))) {
    const ofDay = oldestFirst.filter((one) => one.daysAgo === daysAgo);
    const inAll = ofDay.reduce((sum, { minutes }) => sum + minutes, 0);
    let passed = 0;
    for (const { minutes, happen } of ofDay) {
      // Of today nothing may lie ahead, whatever the hour.
      if (daysAgo === 0) clock.moveToNow(inAll - passed);
      else clock.moveToDay(daysAgo, passed);
      passed += minutes;
      await happen();
    }
  }
}
