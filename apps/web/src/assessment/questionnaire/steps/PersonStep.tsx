import { Button } from "../../../elements/actions/Button.tsx";
import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";
import { Term } from "../../../elements/findings/Term.tsx";
import { type PatientHead, yearsBetween } from "../../record/patient.ts";
import { SEX_CHOICES, SKIN_CHOICES } from "../../words/answers.ts";
import { NumberOrUnknown } from "../NumberOrUnknown.tsx";
import { Question } from "../Question.tsx";
import type { StepProps } from "../step-props.ts";

const SKIN_NUMBERS = { "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6 } as const;

const skinKey = (type: number | null) =>
  SKIN_CHOICES.find((one) => SKIN_NUMBERS[one.value] === type)?.value ?? null;

export function PersonStep({
  facts,
  change,
  today,
  patient,
}: StepProps & { readonly patient: PatientHead | undefined }) {
  const recorded = patient?.birthDate ? yearsBetween(patient.birthDate, today) : null;
  return (
    <>
      <Question fact="age">
        <div className="row age-row">
          <NumberOrUnknown
            name="Age"
            label="Age"
            unit="years"
            min={0}
            max={120}
            value={facts.age}
            onChange={(age) => change(() => ({ age }))}
          />
          {recorded !== null && recorded !== facts.age ? (
            <Button tone="quiet" onClick={() => change(() => ({ age: recorded }))}>
              Take {recorded} years from the birth date
            </Button>
          ) : null}
        </div>
      </Question>
      <Question fact="sex">
        <ChoiceGroup
          label="Sex"
          hint="For the rules on pregnancy and medicines."
          value={facts.sex}
          onChange={(sex) => change(() => ({ sex }))}
          choices={SEX_CHOICES}
          notKnown
          answered
        />
      </Question>
      <Question fact="skinType">
        <div className="chips-even">
          <ChoiceGroup
            label={
              <Term meaning="The Fitzpatrick type: how skin reacts to sun, from I to VI. Types IV to VI mark more easily after needling.">
                Skin type
              </Term>
            }
            value={skinKey(facts.skinType)}
            onChange={(type) =>
              change(() => ({ skinType: type === null ? null : SKIN_NUMBERS[type] }))
            }
            choices={SKIN_CHOICES}
            notKnown
            answered
          />
        </div>
      </Question>
    </>
  );
}
