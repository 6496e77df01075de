import { BOTHER_SCALE, PHQ_2, SATISFACTION_STEPS } from "@anagen/treatment";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import type { PersonAnswers } from "./person-answers.ts";

interface AnswersFieldsProps {
  readonly answers: PersonAnswers;
  readonly onChange: (answers: PersonAnswers) => void;
}

const NO_ANSWER = "No answer";

/** Satisfaction, mood and bother, as the person answers them; each may stay without an answer. */
export function AnswersFields({ answers, onChange }: AnswersFieldsProps) {
  const set = (part: Partial<PersonAnswers>) => onChange({ ...answers, ...part });
  return (
    <>
      <section className="outcome-part" aria-label="Satisfaction">
        <StepsField
          label="Compared with before the first session, your hair is…"
          value={answers.satisfaction}
          onChange={(satisfaction) => set({ satisfaction })}
        />
        <NumberField
          label="Minoxidil: days a week"
          hint="Empty: not used, or not known."
          optional
          whole
          min={0}
          max={7}
          unit="days"
          value={answers.minoxidilDaysPerWeek}
          onChange={(minoxidilDaysPerWeek) => set({ minoxidilDaysPerWeek })}
        />
      </section>
      <section className="outcome-part" aria-labelledby="phq-2">
        <h3 id="phq-2">Mood (PHQ-2)</h3>
        <p className="quiet">{PHQ_2.introduction}</p>
        {PHQ_2.questions.map(({ id, text, answers: choices }) => (
          <ChoiceGroup
            key={id}
            label={text}
            value={pointsText(answers[id])}
            onChange={(points) => set({ [id]: points === null ? null : Number(points) })}
            notKnown={NO_ANSWER}
            answered
            choices={choices.map((one) => ({ value: String(one.points), label: one.text }))}
          />
        ))}
      </section>
      <section className="outcome-part" aria-labelledby="bother">
        <h3 id="bother">How much it bothers you</h3>
        <p className="quiet">The project's own questions, not validated.</p>
        <NumberField
          label={BOTHER_SCALE.bother.text}
          hint="0 is not at all, 10 is as much as can be."
          optional
          whole
          min={BOTHER_SCALE.bother.low}
          max={BOTHER_SCALE.bother.high}
          value={answers.bother}
          onChange={(bother) => set({ bother })}
        />
        {BOTHER_SCALE.questions.map(({ id, text, answers: choices }) => (
          <ChoiceGroup
            key={id}
            label={text}
            value={pointsText(answers[id])}
            onChange={(points) => set({ [id]: points === null ? null : Number(points) })}
            notKnown={NO_ANSWER}
            answered
            choices={choices.map((one) => ({ value: String(one.points), label: one.text }))}
          />
        ))}
        <NumberField
          label={BOTHER_SCALE.checkingMinutes.text}
          optional
          whole
          min={0}
          max={1440}
          unit="min"
          value={answers.checkingMinutesPerDay}
          onChange={(checkingMinutesPerDay) => set({ checkingMinutesPerDay })}
        />
      </section>
    </>
  );
}

const pointsText = (points: number | null): string | null =>
  points === null ? null : String(points);

interface StepsFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** Very much worse to very much better, in seven steps. */
export function StepsField({ label, value, onChange }: StepsFieldProps) {
  return (
    <ChoiceGroup
      label={label}
      value={pointsText(value)}
      onChange={(points) => onChange(points === null ? null : Number(points))}
      notKnown={NO_ANSWER}
      answered
      choices={SATISFACTION_STEPS.map(({ points, text }) => ({
        value: String(points),
        label: text,
      }))}
    />
  );
}
