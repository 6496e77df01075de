import type { Trial } from "../trials/trial.ts";
import type { StudyEffect } from "./usable-effect.ts";

export const CERTAINTIES = ["very low", "low", "moderate", "high"] as const;
export type CertaintyLevel = (typeof CERTAINTIES)[number];

export type CertaintyStep = {
  domain: "risk of bias" | "inconsistency" | "indirectness" | "imprecision" | "publication bias";
  down: 0 | 1 | 2;
  /** the evidence that triggered the step */
  because: string;
};

export type Certainty = { level: CertaintyLevel; start: CertaintyLevel; steps: CertaintyStep[] };

/** Optimal information size for a continuous outcome, the usual rule of thumb. */
const ENOUGH_PEOPLE = 400;
const MUCH_INCONSISTENCY = 75;
const SOME_INCONSISTENCY = 50;
const FEWEST_FOR_FUNNEL = 10;

/**
 * Certainty of a body of evidence in GRADE's terms; a proposal for a person to confirm.
 *
 * @source Guyatt et al. 2008, BMJ 336:924; Schünemann et al. 2013, GRADE handbook
 */
export function gradeCertainty(input: {
  trials: readonly Trial[];
  effects: readonly StudyEffect[];
  eligible: number;
  iSquared: number | null;
  directionsDiffer: boolean;
}): Certainty {
  const { trials, effects, eligible, iSquared, directionsDiffer } = input;
  const start: CertaintyLevel =
    trials.length > 0 && trials.every(({ randomised }) => randomised) ? "high" : "low";
  const steps = [
    riskOfBias(trials),
    inconsistency(iSquared, directionsDiffer, effects.length),
    indirectness(effects),
    imprecision(effects),
    publicationBias(effects.length, eligible),
  ];
  const down = steps.reduce((sum, step) => sum + step.down, 0);
  const level = CERTAINTIES[Math.max(0, CERTAINTIES.indexOf(start) - down)] ?? "very low";
  return { level, start, steps };
}

function riskOfBias(trials: readonly Trial[]): CertaintyStep {
  const judged = trials.filter(({ riskOfBias: found }) => found !== null).length;
  const down = trials.length === 0 || judged < trials.length ? 1 : 0;
  return {
    domain: "risk of bias",
    down,
    because: `${judged} of ${trials.length} trials have a recorded judgement of bias; needling cannot be hidden from the person.`,
  };
}

function inconsistency(
  iSquared: number | null,
  directionsDiffer: boolean,
  k: number,
): CertaintyStep {
  const because =
    iSquared === null || k < 2
      ? `${k} trial with a usable effect: agreement between trials cannot be judged.`
      : `I2 ${iSquared.toFixed(0)} %${directionsDiffer ? "; trials point in different directions" : ""}.`;
  const percent = iSquared ?? 0;
  return {
    domain: "inconsistency",
    down:
      percent > MUCH_INCONSISTENCY ? 2 : percent > SOME_INCONSISTENCY || directionsDiffer ? 1 : 0,
    because,
  };
}

function indirectness(effects: readonly StudyEffect[]): CertaintyStep {
  const exploratory = effects.filter((effect) => effect.exploratory).length;
  return {
    domain: "indirectness",
    down: exploratory > 0 ? 1 : 0,
    because:
      exploratory > 0
        ? `${exploratory} effects rest on an imputation or another scale.`
        : "People, treatment and outcome are those of the question.",
  };
}

function imprecision(effects: readonly StudyEffect[]): CertaintyStep {
  const people = effects.reduce((sum, effect) => sum + effect.people, 0);
  return {
    domain: "imprecision",
    down: people >= ENOUGH_PEOPLE ? 0 : people >= ENOUGH_PEOPLE / 4 ? 1 : 2,
    because: `${people} people with a usable effect; about ${ENOUGH_PEOPLE} are wanted.`,
  };
}

function publicationBias(k: number, eligible: number): CertaintyStep {
  const missing = eligible - k;
  return {
    domain: "publication bias",
    down: missing > k ? 1 : 0,
    because: `${missing} of ${eligible} eligible trials give no usable number${k < FEWEST_FOR_FUNNEL ? `; ${k} are too few for a funnel test (10 wanted)` : ""}.`,
  };
}
