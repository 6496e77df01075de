import type { DecisionAnswers } from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import type { Screening } from "@anagen/treatment";
import type { AssessmentContent } from "../assessments/assessment-content.ts";
import { contentOf } from "../records/record-view.ts";

/** What a clinician decided, beside the screening that was decided on. */
export type DecisionContent = DecisionAnswers & {
  assessmentId: string;
  assessmentVersion: number;
  /** Where the facts say it is for: an override is never possible at home. */
  screening: Screening;
  rulesVersion: string;
};

/** A decision not yet taken, on one version of an assessment. */
export function openDecision(assessment: RecordVersion): DecisionContent {
  const { screening, rulesVersion } = contentOf<AssessmentContent>(assessment);
  return {
    assessmentId: assessment.recordId,
    assessmentVersion: assessment.version,
    screening,
    rulesVersion,
    responses: [],
    overrides: [],
    outcome: null,
    note: "",
  };
}
