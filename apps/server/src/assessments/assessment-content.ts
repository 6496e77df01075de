import { type Facts, RULES_VERSION, type Screening, screen } from "@anagen/treatment";

/** What an assessment holds. The screening is kept with the version of the rules that gave it. */
export type AssessmentContent = {
  facts: Facts;
  notes: string;
  /** Where in the questionnaire the writer was. */
  step: number | null;
  screening: Screening;
  rulesVersion: string;
};

export const assessmentContent = (
  facts: Facts,
  { notes, step }: { notes: string; step: number | null },
): AssessmentContent => ({
  facts,
  notes,
  step,
  screening: screen(facts),
  rulesVersion: RULES_VERSION,
});
