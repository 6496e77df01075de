import type { followUpRequest, sideEffectRequest, z } from "@anagen/api";
import { InvalidInput, type IsoDate } from "@anagen/quantities";
import { isOver, nextLookOn, type SideEffect } from "@anagen/treatment";

export const SIDE_EFFECT = "side-effect";

type Parts = z.infer<typeof sideEffectRequest>;
type Look = z.infer<typeof followUpRequest>;

/** A new side effect, open until a follow-up says that it is over. */
export function newSideEffect(parts: Parts, today: IsoDate): SideEffect {
  requireNotAhead(parts, today);
  const outcome = parts.grade === 5 ? "fatal" : "ongoing";
  return {
    ...parts,
    grade: parts.grade,
    outcome,
    resolvedOn: null,
    reviewedAt: null,
    reviewedBy: null,
    followUps: [],
    nextLookOn: nextLookOn(today, { grade: parts.grade, outcome }),
  };
}

/** What was entered is corrected; follow-ups, review and outcome stay as they are. */
export function correctedSideEffect(before: SideEffect, parts: Parts, today: IsoDate): SideEffect {
  requireNotAhead(parts, today);
  const { outcome } = before;
  const worse = parts.grade > before.grade;
  return {
    ...before,
    ...parts,
    nextLookOn: worse ? nextLookOn(today, { grade: parts.grade, outcome }) : before.nextLookOn,
  };
}

export type LookContext = {
  today: IsoDate;
  at: string;
  byUserId: string | null;
  isClinician: boolean;
};

/**
 * The side effect after one more look.
 * @throws {InvalidInput} an end without its day, or a day that cannot be
 */
export function afterLook(before: SideEffect, look: Look, by: LookContext): SideEffect {
  const { grade, outcome, words } = look;
  const over = isOver(outcome);
  if (look.resolvedOn !== null && !over) {
    throw new InvalidInput("resolvedOn", look.resolvedOn, `left out while it is ${outcome}`);
  }
  if (look.resolvedOn !== null && look.resolvedOn > by.today) {
    throw new InvalidInput("resolvedOn", look.resolvedOn, "a day that is not ahead");
  }
  if (look.nextLookOn && look.nextLookOn < by.today) {
    throw new InvalidInput("nextLookOn", look.nextLookOn, "today or a day ahead");
  }
  const reviewed = look.reviewed && by.isClinician;
  return {
    ...before,
    grade,
    outcome,
    resolvedOn: over ? (look.resolvedOn ?? by.today) : null,
    followUps: [...before.followUps, { at: by.at, byUserId: by.byUserId, words, grade, outcome }],
    nextLookOn: over ? null : (look.nextLookOn ?? nextLookOn(by.today, { grade, outcome })),
    reviewedAt: reviewed ? by.at : before.reviewedAt,
    reviewedBy: reviewed ? by.byUserId : before.reviewedBy,
  };
}

function requireNotAhead({ onsetOn }: Parts, today: IsoDate): void {
  if (onsetOn !== null && onsetOn > today) {
    throw new InvalidInput("onsetOn", onsetOn, "a day that is not ahead");
  }
}
