import { YesNoField } from "../../../elements/fields/ChoiceGroup.tsx";
import { Question } from "../Question.tsx";
import type { StepProps } from "../step-props.ts";

export function PregnancyQuestions({ facts, change }: Pick<StepProps, "facts" | "change">) {
  return (
    <>
      <Question fact="pregnant">
        <YesNoField
          label="Pregnant?"
          hint={facts.sex === "male" ? "Not needed for a man." : undefined}
          value={facts.pregnant}
          onChange={(pregnant) => change(() => ({ pregnant }))}
          answered
        />
      </Question>
      <Question fact="breastfeeding">
        <YesNoField
          label="Breastfeeding?"
          value={facts.breastfeeding}
          onChange={(breastfeeding) => change(() => ({ breastfeeding }))}
          answered
        />
      </Question>
    </>
  );
}
