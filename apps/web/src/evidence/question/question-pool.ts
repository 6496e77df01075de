import { QUESTIONS, type QuestionResult, type StudyEffect, showTrial } from "@anagen/evidence";
import type { PooledStudy } from "../analysis/pool.ts";
import { difference, ratio, type Scale, share } from "../plots/scales.ts";
import { trialName } from "../trial-names.ts";

const SCALES = {
  continuous: difference("standardised mean difference"),
  ratio: ratio("risk ratio"),
  share: share("share of people"),
} as const;

/** The scale a question is pooled on. */
export function scaleOfQuestion(id: string): Scale {
  const question = QUESTIONS.find((one) => one.id === id);
  if (question?.outcome.kind !== "responders") return SCALES.continuous;
  return question.comparator === null ? SCALES.share : SCALES.ratio;
}

/** The usable effects of a question as studies of a pool, with what may explain differences. */
export const studiesOfQuestion = ({ effects }: QuestionResult): PooledStudy[] =>
  effects.map(studyOf);

function studyOf({ trial: id, estimate, variance, people }: StudyEffect): PooledStudy {
  const { trial } = showTrial(id);
  const needled = trial.arms.find(({ needling }) => needling !== null)?.needling ?? null;
  return {
    id,
    label: trialName(id),
    estimate,
    variance,
    people,
    moderators: {
      "needle length mm": needled?.needleMm ?? null,
      weeks: trial.durationWeeks,
      year: trial.year,
    },
  };
}
