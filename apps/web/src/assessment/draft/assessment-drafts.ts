import { openDrafts } from "../../drafts/open-drafts.ts";
import type { DraftSaver } from "../../drafts/saver.ts";
import { STEP_IDS, type StepId } from "../questionnaire/steps.ts";
import {
  type Assessment,
  type AssessmentBody,
  type DraftContent,
  readAssessment,
  saveAssessment,
} from "../record/assessment.ts";

/** What is saved of a draft: the answers, and where the writer was. */
export interface AssessmentDraft extends DraftContent {
  readonly step: StepId;
}
export type AssessmentSaver = DraftSaver<AssessmentDraft, AssessmentBody>;

export const contentOf = (record: Assessment): DraftContent => ({
  facts: record.body.facts,
  notes: record.body.notes,
});

export const assessmentDrafts = openDrafts<AssessmentDraft, AssessmentBody>({
  contentOf: (record) => ({
    ...contentOf(record),
    step: STEP_IDS[record.body.step ?? 0] ?? "person",
  }),
  read: readAssessment,
  save: (id, { facts, notes, step }, ifMatch) =>
    saveAssessment(id, { facts, notes, step: STEP_IDS.indexOf(step) }, ifMatch),
});
