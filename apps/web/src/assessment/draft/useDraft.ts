import type { Facts } from "@anagen/treatment";
import { useCallback, useSyncExternalStore } from "react";
import type { SaverView } from "../../drafts/saver.ts";
import type { StepId } from "../questionnaire/steps.ts";
import type { AssessmentBody } from "../record/assessment.ts";
import type { AssessmentDraft, AssessmentSaver } from "./assessment-drafts.ts";

export type ChangeFacts = (next: (before: Facts) => Partial<Facts>) => void;

export interface Draft extends Omit<SaverView<AssessmentDraft, AssessmentBody>, "record"> {
  readonly changeFacts: ChangeFacts;
  readonly changeNotes: (notes: string) => void;
  readonly goTo: (step: StepId) => void;
}

/** One draft as it is typed, and where its saving stands. */
export function useDraft(saver: AssessmentSaver): Draft {
  const view = useSyncExternalStore(saver.watch, saver.view);
  const changeFacts = useCallback<ChangeFacts>(
    (next) =>
      saver.change((before) => ({ ...before, facts: { ...before.facts, ...next(before.facts) } })),
    [saver],
  );
  const changeNotes = useCallback(
    (notes: string) => saver.change((before) => ({ ...before, notes })),
    [saver],
  );
  const goTo = useCallback(
    (step: StepId) => {
      if (saver.view().content.step !== step) saver.change((before) => ({ ...before, step }));
    },
    [saver],
  );
  return { ...view, changeFacts, changeNotes, goTo };
}
