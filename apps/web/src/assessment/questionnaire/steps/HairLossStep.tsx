import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";
import { StageField } from "../../stages/StageField.tsx";
import { DIAGNOSIS_CHOICES, ONSET_CHOICES } from "../../words/answers.ts";
import { NumberOrUnknown } from "../NumberOrUnknown.tsx";
import { Question } from "../Question.tsx";
import type { StepProps } from "../step-props.ts";

export function HairLossStep({ facts, change }: StepProps) {
  return (
    <>
      <Question fact="diagnosis">
        <div className="chips-even">
          <ChoiceGroup
            label="Type of hair loss, as diagnosed"
            hint="Not known leads to a referral: a diagnosis comes first."
            value={facts.diagnosis}
            onChange={(diagnosis) => change(() => ({ diagnosis }))}
            choices={DIAGNOSIS_CHOICES}
            notKnown
            answered
          />
        </div>
      </Question>
      <Question fact="stage">
        <StageField
          stage={facts.stage}
          sex={facts.sex}
          diagnosis={facts.diagnosis}
          onChange={(stage) => change(() => ({ stage }))}
        />
      </Question>
      <Question fact="onset">
        <ChoiceGroup
          label="How did it begin?"
          value={facts.onset}
          onChange={(onset) => change(() => ({ onset }))}
          choices={ONSET_CHOICES}
          notKnown
          answered
        />
      </Question>
      <Question fact="durationMonths">
        <NumberOrUnknown
          name="Duration"
          label="For how long?"
          unit="months"
          min={0}
          max={1200}
          value={facts.durationMonths}
          onChange={(durationMonths) => change(() => ({ durationMonths }))}
        />
      </Question>
    </>
  );
}
