import { LICENSED_QUESTIONNAIRES, OUTCOME_MILESTONES } from "@anagen/treatment";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { YesNoField } from "../elements/fields/ChoiceGroup.tsx";
import { DateField } from "../elements/fields/DateField.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { SelectField } from "../elements/fields/SelectField.tsx";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { Disclosure } from "../elements/findings/Disclosure.tsx";
import { shortDay, todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";
import { measurementsQuery } from "../pictures/measurement-data.ts";
import { AnswersFields, StepsField } from "./AnswersFields.tsx";
import { MeasuredFields } from "./MeasuredFields.tsx";
import { keepOutcome, type Outcome, READ_ANEW } from "./outcome-data.ts";
import {
  emptyForm,
  formOf,
  missingIn,
  type OutcomeForm,
  partsOf,
  takenFrom,
} from "./outcome-form.ts";

interface OutcomeEntryProps {
  readonly patientId: string;
  /** The draft to go on with; null: a new one. */
  readonly draft: Outcome | null;
  readonly onClose: () => void;
}

/** What was measured and asked at a milestone. */
export function OutcomeEntry({ patientId, draft, onClose }: OutcomeEntryProps) {
  const measurements = useQuery(measurementsQuery(patientId));
  const [form, setForm] = useState<OutcomeForm>(
    draft === null ? emptyForm(todayHere()) : formOf(draft),
  );
  const [touched, setTouched] = useState(false);
  const [asked, setAsked] = useState(false);
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: onClose });
  useWarnBeforeLeaving(touched);
  const set = (part: Partial<OutcomeForm>) => {
    setTouched(true);
    setForm((before) => ({ ...before, ...part }));
  };
  const measured = (measurements.data ?? []).filter(
    ({ densityPerCm2, meanWidthUm }) => densityPerCm2 !== null || meanWidthUm !== null,
  );
  const missing = missingIn(form);
  const keep = () => {
    setAsked(true);
    const parts = partsOf(form);
    if (parts === null) return;
    void act((key) => keepOutcome(patientId, parts, { draft, key }), "Milestone kept");
  };
  return (
    <section className="outcome-form" aria-labelledby="milestone">
      <h2 id="milestone">{draft === null ? "A new milestone" : "The milestone's draft"}</h2>
      <div className="outcome-pair">
        <SelectField
          label="Milestone"
          value={form.milestone}
          onChange={(milestone) => set({ milestone })}
          choices={OUTCOME_MILESTONES.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField label="Day" max={todayHere()} value={form.on} onChange={(on) => set({ on })} />
      </div>
      <section className="outcome-part" aria-labelledby="measured">
        <h3 id="measured">Measured</h3>
        {measured.length > 0 ? (
          <SelectField
            label="Take the values from a measurement in a picture"
            value={form.density.measurementId ?? form.shaft.measurementId ?? null}
            none="None: typed by hand"
            onChange={(id) => {
              const line = measured.find((one) => one.id === id);
              if (line) set(takenFrom(form, line));
            }}
            choices={measured.map(({ id, takenOn, zone, densityPerCm2 }) => ({
              value: id,
              label: `${shortDay(takenOn)}${zone === null ? "" : `, ${zone}`}: ${
                densityPerCm2 === null ? "thickness" : `${densityPerCm2.value.toFixed(0)} per cm²`
              }`,
            }))}
          />
        ) : null}
        <MeasuredFields
          label="Density"
          unit="per cm²"
          most={2000}
          measured={form.density}
          onChange={(density) => set({ density })}
        />
        <MeasuredFields
          label="Thickness"
          unit="µm"
          most={300}
          measured={form.shaft}
          onChange={(shaft) => set({ shaft })}
        />
      </section>
      <section className="outcome-part" aria-labelledby="adherence">
        <h3 id="adherence">What was done of the plan</h3>
        <div className="outcome-pair">
          <NumberField
            label="Sessions held"
            optional
            whole
            min={0}
            max={200}
            value={form.sessionsDone}
            onChange={(sessionsDone) => set({ sessionsDone })}
          />
          <NumberField
            label="Sessions planned by now"
            optional
            whole
            min={0}
            max={200}
            value={form.sessionsPlanned}
            onChange={(sessionsPlanned) => set({ sessionsPlanned })}
          />
        </div>
        <StepsField
          label="The clinician's view: compared with before, the hair is…"
          value={form.clinicianSatisfaction}
          onChange={(clinicianSatisfaction) => set({ clinicianSatisfaction })}
        />
      </section>
      <h3>The patient answers</h3>
      <AnswersFields answers={form.answers} onChange={(answers) => set({ answers })} />
      <Disclosure summary="Scores of licensed questionnaires">
        <p className="quiet">
          Their text is not part of this program. Enter the score of a form that your clinic holds a
          licence for.
        </p>
        <div className="outcome-pair">
          {LICENSED_QUESTIONNAIRES.map(({ id, name, low, high }) => (
            <NumberField
              key={id}
              label={`${name} (${low} to ${high})`}
              optional
              min={low}
              max={high}
              value={form.scores[id] ?? null}
              onChange={(score) => set({ scores: { ...form.scores, [id]: score } })}
            />
          ))}
        </div>
      </Disclosure>
      <YesNoField
        label="Were words of harming oneself said or written?"
        value={form.riskWords}
        onChange={(riskWords) => set({ riskWords })}
        notKnown="Not asked"
        answered
      />
      <TextAreaField label="Note" optional value={form.note} onChange={(note) => set({ note })} />
      {asked && missing.length > 0 ? (
        <Notice tone="problem" title="Not kept yet" announce>
          {missing.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </Notice>
      ) : null}
      {trouble === null ? null : (
        <Notice tone="problem" title="Not kept. What was typed is still here." announce>
          {trouble}
        </Notice>
      )}
      <div className="row">
        <Button onClick={onClose}>Cancel</Button>
        <Button tone="main" busy={busy} onClick={keep}>
          Keep as a draft
        </Button>
      </div>
    </section>
  );
}
