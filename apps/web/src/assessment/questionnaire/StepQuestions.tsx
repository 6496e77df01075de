import type { PatientHead } from "../record/patient.ts";
import type { StepProps } from "./step-props.ts";
import { AllergiesStep } from "./steps/AllergiesStep.tsx";
import { HairLossStep } from "./steps/HairLossStep.tsx";
import { HealthStep } from "./steps/HealthStep.tsx";
import { MedicinesStep } from "./steps/MedicinesStep.tsx";
import { OutlookStep } from "./steps/OutlookStep.tsx";
import { PersonStep } from "./steps/PersonStep.tsx";
import { RecentStep } from "./steps/RecentStep.tsx";
import { ScalpStep } from "./steps/ScalpStep.tsx";
import { TreatmentStep } from "./steps/TreatmentStep.tsx";
import type { StepId } from "./steps.ts";

interface StepQuestionsProps extends StepProps {
  readonly step: StepId;
  readonly patient: PatientHead | undefined;
  readonly notes: string;
  readonly onNotes: (notes: string) => void;
}

/** The questions of one step. */
export function StepQuestions({ step, patient, notes, onNotes, ...props }: StepQuestionsProps) {
  switch (step) {
    case "person":
      return <PersonStep {...props} patient={patient} />;
    case "hair-loss":
      return <HairLossStep {...props} />;
    case "scalp":
      return <ScalpStep {...props} />;
    case "health":
      return <HealthStep {...props} />;
    case "medicines":
      return <MedicinesStep {...props} />;
    case "allergies":
      return <AllergiesStep {...props} />;
    case "recent":
      return <RecentStep {...props} />;
    case "treatment":
      return <TreatmentStep {...props} />;
    case "outlook":
      return <OutlookStep {...props} notes={notes} onNotes={onNotes} />;
  }
}
