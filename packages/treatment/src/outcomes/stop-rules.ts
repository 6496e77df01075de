import type { SourceId } from "../bibliography/sources.ts";
import type { StopRule } from "../plan/plan.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";

const { noChangeReviewMonths, noResponseEndMonths } = PROTOCOL_VALUES;

/** All of these are project defaults (grade U); a clinician may change them. */
const stopRule = (id: string, when: string, action: string, ...sources: SourceId[]): StopRule => ({
  id,
  when,
  // biome-ignore lint/suspicious/noThenProperty: a sentence ("when ..., then ..."), never a promise
  then: action,
  grade: "U",
  sources: [...sources, "project-default"],
});

/** When a course is looked at again, paused or ended. */
export const STOP_RULES: readonly StopRule[] = [
  stopRule(
    noChangeReviewMonths.id,
    `No change in photographs and counts ${noChangeReviewMonths.value} months after the first session`,
    "A review: talk about going on, changing or stopping",
    "article-002",
  ),
  stopRule(
    noResponseEndMonths.id,
    `No response ${noResponseEndMonths.value} months after the first session`,
    "The course ends",
    "article-003",
  ),
  stopRule(
    "STOP-GRADE-2",
    "A side effect of grade 2: it needs treatment or limits daily tasks",
    "Needling pauses until a clinician has reviewed it",
    "ctcae-v5",
  ),
  stopRule(
    "STOP-GRADE-3",
    "A side effect of grade 3 or more: hospital, or no longer able to care for oneself",
    "Needling ends",
    "ctcae-v5",
  ),
  stopRule(
    "STOP-NEW-REASON",
    "A new reason against needling appears, such as pregnancy, infection or a new medicine",
    "Needling halts at once until it is screened again",
  ),
];
