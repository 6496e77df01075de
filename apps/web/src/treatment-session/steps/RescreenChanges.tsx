import type { Screening } from "@anagen/treatment";
import type { StepProps } from "../../assessment/questionnaire/step-props.ts";
import { AllergyRows } from "../../assessment/questionnaire/steps/AllergiesStep.tsx";
import { HealthStep } from "../../assessment/questionnaire/steps/HealthStep.tsx";
import { MedicinesStep } from "../../assessment/questionnaire/steps/MedicinesStep.tsx";
import { PregnancyQuestions } from "../../assessment/questionnaire/steps/PregnancyQuestions.tsx";
import { RecentStep } from "../../assessment/questionnaire/steps/RecentStep.tsx";
import { ScalpStep } from "../../assessment/questionnaire/steps/ScalpStep.tsx";

/** The facts of one question as they are today, asked as in the assessment. */
export function RescreenChanges({ question, ...props }: StepProps & { readonly question: string }) {
  switch (question) {
    case "pregnancy":
      return <PregnancyQuestions {...props} />;
    case "medicines":
      return <MedicinesStep {...props} />;
    case "illness":
      return <HealthStep {...props} />;
    case "scalp":
      return <ScalpStep {...props} />;
    case "sun-and-procedures":
      return <RecentStep {...props} />;
    case "allergies":
      return <AllergyRows {...props} />;
    default:
      return null;
  }
}

/** Before the rules ran: nothing to note beside a row. */
export const NOT_SCREENED_YET: Screening = {
  decision: "clinician-review",
  earliestAfterDays: null,
  until: null,
  clinicianOverridable: true,
  findings: [],
  planConstraints: [],
  missing: [],
} satisfies Partial<Screening> as Screening;
