import { ChoiceGroup, YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { type CheckAnswers, toldSymptoms } from "./check-steps.ts";

interface MoreQuestionsProps {
  readonly answers: CheckAnswers;
  readonly onChange: (answers: CheckAnswers) => void;
}

const NOT_KNOWN = "I do not know";

/** How strong, since when, getting worse: each may stay unknown. */
export function MoreQuestions({ answers, onChange }: MoreQuestionsProps) {
  const set = (part: Partial<CheckAnswers>) => onChange({ ...answers, ...part });
  const told = toldSymptoms(answers);
  return (
    <div className="stack">
      <ChoiceGroup<"mild" | "moderate" | "severe">
        label="How strong is it?"
        value={answers.severity}
        onChange={(severity) => set({ severity })}
        choices={[
          { value: "mild", label: "Mild" },
          { value: "moderate", label: "Moderate" },
          { value: "severe", label: "Severe" },
        ]}
        notKnown={NOT_KNOWN}
        answered
      />
      <YesNoField
        label="Is it getting worse?"
        value={answers.worsening}
        onChange={(worsening) => set({ worsening })}
        notKnown={NOT_KNOWN}
        answered
      />
      <YesNoField
        label="Does redness spread?"
        value={answers.spreading}
        onChange={(spreading) => set({ spreading })}
        notKnown={NOT_KNOWN}
        answered
      />
      <ChoiceGroup<"clinic" | "home">
        label="Where was the needling?"
        value={answers.setting}
        onChange={(setting) => set({ setting })}
        choices={[
          { value: "clinic", label: "At the clinic" },
          { value: "home", label: "At home" },
        ]}
        notKnown={NOT_KNOWN}
        answered
      />
      <NumberField
        label="Days since the needling"
        hint="0 is today. Empty: taken from the record of the newest session, if there is one."
        optional
        whole
        min={0}
        max={3650}
        unit="days"
        value={answers.daysSinceSession}
        onChange={(daysSinceSession) => set({ daysSinceSession })}
      />
      <NumberField
        label="Temperature"
        hint="Empty: not measured."
        optional
        min={30}
        max={45}
        unit="°C"
        value={answers.temperatureC}
        onChange={(temperatureC) => set({ temperatureC })}
      />
      {told.includes("bleeding-not-stopping") ? (
        <NumberField
          label="Minutes of firm pressure on the bleeding"
          whole
          min={0}
          max={1440}
          unit="min"
          value={answers.pressureMinutes}
          onChange={(pressureMinutes) => set({ pressureMinutes })}
        />
      ) : null}
      <TextAreaField
        label="Anything else, in your own words"
        hint="A person at the clinic reads this, not at once; the program never does. Words here always lead to a call to the clinic."
        optional
        value={answers.freeText}
        onChange={(freeText) => set({ freeText: freeText.slice(0, 2000) })}
      />
    </div>
  );
}
