import { addDays, type IsoDate } from "@anagen/quantities";
import { isOver, type SideEffectGrade, type SideEffectOutcome } from "./terms.ts";

/**
 * Days until the next look, by grade: a project default (grade U), a clinician may set another day.
 * Nothing drops out of sight before it is over.
 */
export const FOLLOW_UP_DAYS: Readonly<Record<SideEffectGrade, number>> = {
  1: 7,
  2: 2,
  3: 1,
  4: 1,
  5: 1,
};

/** The day of the next look; null once it is over. */
export const nextLookOn = (
  today: IsoDate,
  { grade, outcome }: { grade: SideEffectGrade; outcome: SideEffectOutcome },
): IsoDate | null => (isOver(outcome) ? null : addDays(today, FOLLOW_UP_DAYS[grade]));
