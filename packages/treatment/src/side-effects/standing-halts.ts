import { HOME_STOPS_FOR_GOOD } from "../home-use/home-advice.ts";
import type { TriageLevel } from "../triage/triage-rule.ts";
import type { SideEffect } from "./side-effect.ts";
import type { SideEffectGrade } from "./terms.ts";

/** What stops further sessions, and until when: a clinician's review, or for good. */
export type StandingHalt = {
  because: string;
  /** Instant or day. */
  since: string;
  until: "review" | "forever";
  recordId: string | null;
};

/** One side effect as it is kept; `at` is when it was entered. Withdrawn ones are left out. */
export type KeptSideEffect = {
  recordId: string;
  at: string;
  effect: Pick<SideEffect, "grade" | "followUps" | "reviewedAt" | "onsetOn" | "outcome" | "term">;
};

/** One symptom check as it is kept. `mayGoOnAt`: a clinician has looked and lifted its halt. */
export type KeptCheck = {
  recordId: string;
  at: string;
  result: { level: TriageLevel; stopFurtherSessions: boolean };
  mayGoOnAt: string | null;
};

const ENDS_FROM_GRADE: SideEffectGrade = 3;
const HALTS_FROM_GRADE: SideEffectGrade = 2;

/**
 * What stops further sessions of one person now; empty when nothing does.
 *
 * A side effect that ever was of grade 3 or more ends needling. Grade 2 halts until a clinician has
 * reviewed it after it was last of grade 2. A symptom check with a halting finding, as every urgent
 * one, halts until a clinician has looked.
 *
 * @source clinical rules STOP-GRADE-2, STOP-GRADE-3 (project defaults, grade U) and the triage table
 */
export function standingHalts(
  sideEffects: readonly KeptSideEffect[],
  checks: readonly KeptCheck[],
): StandingHalt[] {
  return [
    ...sideEffects.flatMap(haltOfEffect),
    ...checks.filter(isOpenHalt).map(
      ({ recordId, at, result }): StandingHalt => ({
        because:
          result.level === "urgent-care"
            ? "A symptom check ended in urgent care, and no clinician has looked at it yet."
            : "A symptom check asks for a clinician's look before any further session.",
        since: at,
        until: "review",
        recordId,
      }),
    ),
  ].toSorted(
    (one, other) =>
      Number(other.until === "forever") - Number(one.until === "forever") ||
      (one.since < other.since ? -1 : 1),
  );
}

const isOpenHalt = ({ result, mayGoOnAt }: KeptCheck): boolean =>
  result.stopFurtherSessions && mayGoOnAt === null;

function haltOfEffect({ recordId, at, effect }: KeptSideEffect): StandingHalt[] {
  const { grade, followUps, reviewedAt, outcome } = effect;
  const worst = Math.max(grade, ...followUps.map((look) => look.grade));
  const since = effect.onsetOn ?? at;
  if (worst >= ENDS_FROM_GRADE || outcome === "fatal") {
    const because = `A side effect of grade ${worst} is on record: needling has ended.`;
    return [{ because, since, until: "forever", recordId }];
  }
  const lastMarked = [
    { at, grade },
    ...followUps.map((look) => ({ at: look.at, grade: look.grade })),
  ].findLast((look) => look.grade >= HALTS_FROM_GRADE);
  if (lastMarked === undefined) return [];
  if (reviewedAt !== null && reviewedAt >= lastMarked.at) return [];
  const because = "A side effect of grade 2 waits for a clinician's review.";
  return [{ because, since, until: "review", recordId }];
}

/** Whether needling at home has ended for good by what was found; ids of `HOME_STOPS_FOR_GOOD`. */
export function homeStopsBySideEffects(sideEffects: readonly Pick<SideEffect, "term">[]): string[] {
  const found = sideEffects.flatMap(({ term }) => STOPS_HOME[term] ?? []);
  return HOME_STOPS_FOR_GOOD.map(({ id }) => id).filter((id) => found.includes(id));
}

const STOPS_HOME: Partial<Record<SideEffect["term"], string>> = {
  "skin-infection": "infection",
  "herpes-reactivation": "infection",
  granuloma: "nodule",
  scar: "scar",
  "skin-hyperpigmentation": "pigment",
  "skin-hypopigmentation": "pigment",
};
