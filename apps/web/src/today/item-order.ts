import type { DayItem } from "./today-data.ts";

/** What is urgent first; among equals what has waited longest. */
export const inOrder = (items: readonly DayItem[]): DayItem[] =>
  [...items].sort(
    (a, b) => Number(b.urgent === true) - Number(a.urgent === true) || a.date.localeCompare(b.date),
  );

/** A request for erasure has a day by which it is answered, also among what only waits. */
const HAS_A_LIMIT: readonly string[] = ["erasure-request"];

/** Whether the date of an item is a day by which it is due, and not since when it waits. */
export const isDueDate = (item: DayItem, groupIsDue: boolean): boolean =>
  groupIsDue || HAS_A_LIMIT.includes(item.kind);
