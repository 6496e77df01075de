import type { Labs } from "@anagen/treatment";
import { ChoiceGroup } from "../../../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../../../elements/fields/NumberField.tsx";
import { TextAreaField } from "../../../elements/fields/TextField.tsx";
import { Disclosure } from "../../../elements/findings/Disclosure.tsx";
import { Term } from "../../../elements/findings/Term.tsx";
import { EXPECTATION_CHOICES } from "../../words/answers.ts";
import { Question } from "../Question.tsx";
import type { StepProps } from "../step-props.ts";

const asText = (positive: boolean | null | undefined): "positive" | "negative" | null =>
  positive === true ? "positive" : positive === false ? "negative" : null;

export function OutlookStep({
  facts,
  change,
  notes,
  onNotes,
}: StepProps & { readonly notes: string; readonly onNotes: (notes: string) => void }) {
  return (
    <>
      <Question fact="screens">
        <div className="stack stack-close">
          <ChoiceGroup<"positive" | "negative">
            label={
              <Term meaning="A few questions that look for body dysmorphic disorder: great distress about a flaw that others hardly see. A positive screen leads to a referral, not to a diagnosis.">
                Body-image screen
              </Term>
            }
            hint="The result of the clinic's own questionnaire, or of a talk."
            value={asText(facts.screens?.bddPositive)}
            onChange={(result) =>
              change(() => ({
                screens: { bddPositive: result === null ? null : result === "positive" },
              }))
            }
            choices={[
              { value: "negative", label: "Negative" },
              { value: "positive", label: "Positive" },
            ]}
            notKnown
            answered
          />
          <Disclosure summary="Questions for the talk (own wording, not validated)">
            <ol className="talk">
              <li>On most days, do thoughts about your hair or looks take an hour or more?</li>
              <li>Have they kept you from work, from school, or from meeting people?</li>
              <li>Have you had treatments for your looks and been no happier afterwards?</li>
            </ol>
            <p className="quiet">
              Two or more times yes speak for a positive screen. This wording has not been tested; a
              validated questionnaire is better.
            </p>
          </Disclosure>
        </div>
      </Question>
      <Question fact="expectations">
        <ChoiceGroup
          label="What does the person expect?"
          value={facts.expectations}
          onChange={(expectations) => change(() => ({ expectations }))}
          choices={EXPECTATION_CHOICES}
          notKnown
          answered
        />
      </Question>
      <Question fact="labs">
        <LabFields
          labs={facts.labs}
          onChange={(part) =>
            change(({ labs }) => ({ labs: part === null ? null : { ...labs, ...part } }))
          }
        />
      </Question>
      <TextAreaField
        label="Notes"
        optional
        hint="Free text; no rule reads it."
        value={notes}
        onChange={onNotes}
        rows={4}
      />
    </>
  );
}

const VALUES = [
  { key: "plateletsPerUl", label: "Platelets", unit: "per µl", low: 0, high: 5_000_000 },
  { key: "haemoglobinGPerDl", label: "Haemoglobin", unit: "g/dl", low: 1, high: 30 },
  { key: "inr", label: "INR", unit: "", low: 0.1, high: 20 },
  { key: "hba1cPercent", label: "HbA1c", unit: "%", low: 2, high: 20 },
  { key: "salt", label: "SALT score", unit: "%", low: 0, high: 100 },
] as const satisfies readonly { key: keyof Labs; [part: string]: unknown }[];

interface LabFieldsProps {
  readonly labs: Labs | null;
  /** null: not known whether there are any. */
  readonly onChange: (part: Partial<Labs> | null) => void;
}

function LabFields({ labs, onChange }: LabFieldsProps) {
  return (
    <fieldset className="field">
      <legend className="field-label">Laboratory values and scores</legend>
      <div className="field-hint">Only what is at hand; an empty box is not measured.</div>
      <div className="answer-row-fields lab-fields">
        {VALUES.map(({ key, label, unit, low, high }) => (
          <NumberField
            key={key}
            label={label}
            unit={unit}
            min={low}
            max={high}
            value={labs?.[key] ?? null}
            onChange={(value) => onChange({ [key]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
