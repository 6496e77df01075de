import type { Outcome, OutcomeParts } from "./outcome-data.ts";

/** What a person answers about themselves; null: no answer. */
export interface PersonAnswers {
  readonly satisfaction: number | null;
  readonly minoxidilDaysPerWeek: number | null;
  readonly interest: number | null;
  readonly mood: number | null;
  readonly bother: number | null;
  readonly hiding: number | null;
  readonly social: number | null;
  readonly checkingMinutesPerDay: number | null;
}

export const NO_ANSWERS: PersonAnswers = {
  satisfaction: null,
  minoxidilDaysPerWeek: null,
  interest: null,
  mood: null,
  bother: null,
  hiding: null,
  social: null,
  checkingMinutesPerDay: null,
};

/** PHQ-2 only with both answers: half of it has no score. */
export function phq2Of({ interest, mood }: PersonAnswers): OutcomeParts["phq2"] {
  return interest === null || mood === null ? null : { interest, mood };
}

/** The bother scale only with its first question. */
export function botherOf(answers: PersonAnswers): OutcomeParts["bother"] {
  const { bother, hiding, social, checkingMinutesPerDay } = answers;
  return bother === null ? null : { bother, hiding, social, checkingMinutesPerDay };
}

/** What would be left out when this is sent, so that it is said before and not lost in silence. */
export function leftOut(answers: PersonAnswers): string[] {
  const { interest, mood, bother, hiding, social, checkingMinutesPerDay } = answers;
  const halfMood = (interest === null) !== (mood === null);
  const more = [hiding, social, checkingMinutesPerDay].some((one) => one !== null);
  return [
    ...(halfMood ? ["Mood: answer both questions, or neither."] : []),
    ...(bother === null && more ? ["Bother: answer the first question (0 to 10) too."] : []),
  ];
}

const count = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** The answers that an outcome holds. */
export function answersIn({ body }: Outcome): PersonAnswers {
  return {
    satisfaction: body.satisfaction.patient,
    minoxidilDaysPerWeek: body.adherence.minoxidilDaysPerWeek,
    interest: body.phq2?.interest ?? null,
    mood: body.phq2?.mood ?? null,
    bother: body.bother?.bother ?? null,
    hiding: count(body.bother?.["hiding"]),
    social: count(body.bother?.["social"]),
    checkingMinutesPerDay: count(body.bother?.["checkingMinutesPerDay"]),
  };
}
