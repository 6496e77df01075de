import { SCALP_ZONES } from "@anagen/treatment";
import type { MeasurementLine } from "../pictures/measurement-data.ts";
import type { Outcome, OutcomeParts } from "./outcome-data.ts";
import {
  answersIn,
  botherOf,
  leftOut,
  NO_ANSWERS,
  type PersonAnswers,
  phq2Of,
} from "./person-answers.ts";
import { NOTHING_MEASURED, type TypedMeasured } from "./typed-measured.ts";

/** A milestone while it is typed. */
export interface OutcomeForm {
  readonly milestone: OutcomeParts["milestone"] | null;
  readonly on: string | null;
  readonly density: TypedMeasured;
  readonly shaft: TypedMeasured;
  readonly answers: PersonAnswers;
  readonly clinicianSatisfaction: number | null;
  readonly sessionsDone: number | null;
  readonly sessionsPlanned: number | null;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly riskWords: boolean | null;
  readonly note: string;
  /** Parts that this form does not show, handed back as they came. */
  readonly kept: Pick<OutcomeParts, "planId" | "photoIds">;
}

export const emptyForm = (today: string): OutcomeForm => ({
  milestone: null,
  on: today,
  density: NOTHING_MEASURED,
  shaft: NOTHING_MEASURED,
  answers: NO_ANSWERS,
  clinicianSatisfaction: null,
  sessionsDone: null,
  sessionsPlanned: null,
  scores: {},
  riskWords: null,
  note: "",
  kept: {},
});

export function formOf(outcome: Outcome): OutcomeForm {
  const { body } = outcome;
  const measured = (one: { value: number } | null): TypedMeasured =>
    one === null ? NOTHING_MEASURED : (one as TypedMeasured);
  return {
    milestone: body.milestone,
    on: body.on,
    density: measured(body.densityPerCm2),
    shaft: measured(body.shaftUm),
    answers: answersIn(outcome),
    clinicianSatisfaction: body.satisfaction.clinician,
    sessionsDone: body.adherence.sessionsDone,
    sessionsPlanned: body.adherence.sessionsPlanned,
    scores: Object.fromEntries(body.questionnaires.map(({ id, score }) => [id, score])),
    riskWords: body.riskWords,
    note: body.note,
    kept: { planId: body.planId, photoIds: body.photoIds },
  };
}

/** What must still be said before it can be kept, in words. */
export function missingIn(form: OutcomeForm): string[] {
  const half = ({ value, method }: TypedMeasured) => (value === null) !== (method === null);
  return [
    ...(form.milestone === null ? ["Which milestone is it?"] : []),
    ...(form.on === null ? ["Which day is it of?"] : []),
    ...(half(form.density)
      ? ["Density: a value needs how it was obtained, and the other way."]
      : []),
    ...(half(form.shaft)
      ? ["Thickness: a value needs how it was obtained, and the other way."]
      : []),
    ...leftOut(form.answers),
  ];
}

/** The form as it is sent; null while something is missing. */
export function partsOf(form: OutcomeForm): OutcomeParts | null {
  const { milestone, on, answers } = form;
  if (milestone === null || on === null || missingIn(form).length > 0) return null;
  const measured = ({ value, method, ...rest }: TypedMeasured) =>
    value === null || method === null ? null : { ...rest, value, method };
  return {
    ...form.kept,
    milestone,
    on,
    densityPerCm2: measured(form.density),
    shaftUm: measured(form.shaft),
    satisfaction: { patient: answers.satisfaction, clinician: form.clinicianSatisfaction },
    adherence: {
      sessionsDone: form.sessionsDone,
      sessionsPlanned: form.sessionsPlanned,
      minoxidilDaysPerWeek: answers.minoxidilDaysPerWeek,
    },
    phq2: phq2Of(answers),
    bother: botherOf(answers),
    questionnaires: Object.entries(form.scores).flatMap(([id, score]) =>
      score === null ? [] : [{ id: id as "dlqi", score }],
    ),
    riskWords: form.riskWords,
    note: form.note,
  };
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** The values of a measurement in a picture, corrected ones first; else the method is still open. */
export function takenFrom(form: OutcomeForm, line: MeasurementLine): OutcomeForm {
  const zone = SCALP_ZONES.find((one) => one === line.zone) ?? null;
  const { corrected } = line;
  const density = corrected === null ? line.densityPerCm2 : corrected.densityPerCm2;
  const widthUm = corrected === null ? line.meanWidthUm : corrected.meanWidthUm;
  const from = { zone, measurementId: line.id };
  const method = (before: TypedMeasured) =>
    corrected === null ? before.method : ("trichoscopy-corrected" as const);
  return {
    ...form,
    on: line.takenOn,
    density:
      density === null
        ? form.density
        : {
            ...from,
            method: method(form.density),
            value: rounded(density.value),
            low: rounded(density.low),
            high: rounded(density.high),
          },
    shaft:
      widthUm === null
        ? form.shaft
        : { ...from, method: method(form.shaft), value: rounded(widthUm), low: null, high: null },
  };
}
