import { InvalidInput } from "@anagen/quantities";
import type { Tau2Method } from "../heterogeneity/methods.ts";
import { type Interval, qProfile } from "../heterogeneity/tau2-intervals.ts";
import { fitGuarded } from "../models/guarded-fit.ts";
import { predictEffect } from "../models/predict.ts";
import { prepareStudies } from "../models/studies.ts";
import type { TestKind } from "../models/test-kinds.ts";
import { checksOf, listSyntheses, listTrials } from "../trials/register.ts";
import { type Certainty, gradeCertainty } from "./certainty.ts";
import { type Eligible, type Excluded, eligibility } from "./eligibility.ts";
import { type Flow, flowOf } from "./flow.ts";
import { QUESTIONS, type Question } from "./question.ts";
import { type Beside, synthesesBeside } from "./syntheses-beside.ts";
import { type Sensitivity, type StudyEffect, usableEffect } from "./usable-effect.ts";

export type PoolOptions = {
  method?: Tau2Method;
  test?: TestKind;
  level?: number;
  /** ids of trials left out by hand */
  without?: readonly string[];
  sensitivity?: Sensitivity | null;
};

export type Pooled = {
  scale: "standardised mean difference" | "risk ratio" | "proportion";
  estimate: number;
  interval: Interval;
  prediction: Interval | null;
  p: number;
  tau2: number;
  tau2Interval: Interval | null;
  iSquared: number;
  iSquaredDefinition: string;
  q: { statistic: number; df: number; p: number };
  weightsPercent: number[];
  method: Tau2Method;
  test: TestKind;
  exploratory: boolean;
};

export type QuestionResult = {
  question: { id: string; title: string; plain: string; updated: string; log: Question["log"] };
  status: "pooled" | "not poolable";
  why: string;
  effects: StudyEffect[];
  pooled: Pooled | null;
  excluded: Excluded[];
  syntheses: Beside[];
  certainty: Certainty;
  riskOfBias: { trial: string; judgement: string; symbol: string }[];
  flow: Flow;
  warnings: string[];
  sensitivity: Sensitivity | null;
};

const FEWEST_FOR_PREDICTION = 5;
const FEWEST_FOR_FUNNEL = 10;

/**
 * What the package's trials say about a question: a pooled result, or why there is none.
 *
 * @throws {InvalidInput} no question has this id
 */
export function poolQuestion(id: string, options: PoolOptions = {}): QuestionResult {
  const question = QUESTIONS.find((one) => one.id === id);
  if (!question)
    throw new InvalidInput("question", id, `one of ${QUESTIONS.map((one) => one.id).join(", ")}`);
  const { without = [], sensitivity = null } = options;
  const eligible: Eligible[] = [];
  const effects: StudyEffect[] = [];
  const excluded: Excluded[] = [];
  const trials = listTrials();
  for (const trial of trials) {
    const found = eligibility(question, trial);
    if (!("treatment" in found)) {
      excluded.push(found);
      continue;
    }
    eligible.push(found);
    const usable = without.includes(trial.id)
      ? { why: "Left out by hand." }
      : usableEffect(question, found, checksOf(trial.id), sensitivity);
    if ("why" in usable)
      excluded.push({ trial: trial.id, stage: "no usable result", why: usable.why });
    else effects.push(usable);
  }
  const pooled = effects.length >= 2 ? pool(question, effects, options) : null;
  const used = eligible
    .filter(({ trial }) => effects.some((effect) => effect.trial === trial.id))
    .map(({ trial }) => trial);
  return {
    question: {
      id,
      title: question.title,
      plain: question.plain,
      updated: question.updated,
      log: question.log,
    },
    status: pooled ? "pooled" : "not poolable",
    why: whyOf(eligible.length, effects, pooled),
    effects,
    pooled,
    excluded,
    syntheses: synthesesBeside(question, listSyntheses(), checksOf),
    certainty: gradeCertainty({
      trials: used,
      effects,
      eligible: eligible.length,
      iSquared: pooled?.iSquared ?? null,
      directionsDiffer:
        effects.some((one) => one.estimate > 0) && effects.some((one) => one.estimate < 0),
    }),
    riskOfBias: eligible.map(({ trial }) => ({
      trial: trial.id,
      judgement: trial.riskOfBias ?? "no information",
      symbol: trial.riskOfBias === null ? "?" : "i",
    })),
    flow: flowOf(trials, excluded, effects.length),
    warnings: warningsOf(effects, pooled),
    sensitivity,
  };
}

function whyOf(eligible: number, effects: readonly StudyEffect[], pooled: Pooled | null): string {
  if (pooled) return `${effects.length} of ${eligible} eligible trials have a usable effect.`;
  if (effects.length === 1)
    return `Not poolable: only one trial has a usable variance (${effects[0]?.trial}), of ${eligible} eligible.`;
  if (eligible === 1) return "Not poolable: the one eligible trial has no usable effect.";
  return `Not poolable: none of ${eligible} eligible trials has a usable effect.`;
}

function pool(question: Question, effects: readonly StudyEffect[], options: PoolOptions): Pooled {
  const { method = "REML", test = "knha", level = 0.95 } = options;
  const studies = prepareStudies(
    effects.map((one) => one.estimate),
    effects.map((one) => one.variance),
  );
  const fit = fitGuarded(studies, { method, test, level });
  const found = predictEffect(fit, [1]);
  const continuous = question.outcome.kind === "continuous";
  const scale = continuous
    ? "standardised mean difference"
    : question.comparator === null
      ? "proportion"
      : "risk ratio";
  const back = (x: number) =>
    scale === "risk ratio" ? Math.exp(x) : scale === "proportion" ? 1 / (1 + Math.exp(-x)) : x;
  const interval = ({ low, high }: Interval): Interval => ({ low: back(low), high: back(high) });
  const total = fit.regression.weights.reduce((sum, weight) => sum + weight, 0);
  return {
    scale,
    estimate: back(found.estimate),
    interval: interval(found.interval),
    prediction: found.predictionByT ? interval(found.predictionByT) : null,
    p: fit.p[0] ?? Number.NaN,
    tau2: fit.tau2,
    tau2Interval: qProfile(studies, level)?.tau2 ?? null,
    iSquared: fit.inconsistency.iSquared,
    iSquaredDefinition: fit.inconsistency.definition,
    q: { statistic: fit.heterogeneity.q, df: fit.heterogeneity.df, p: fit.heterogeneity.p },
    weightsPercent: Array.from(fit.regression.weights, (weight) => (100 * weight) / total),
    method,
    test: fit.test,
    exploratory: effects.some((one) => one.exploratory) || (options.sensitivity ?? null) !== null,
  };
}

function warningsOf(effects: readonly StudyEffect[], pooled: Pooled | null): string[] {
  const warnings: string[] = [];
  const trials = effects.length === 1 ? "1 trial" : `${effects.length} trials`;
  if (pooled && effects.length < FEWEST_FOR_PREDICTION)
    warnings.push(
      `${trials}: the prediction interval is very uncertain below ${FEWEST_FOR_PREDICTION}.`,
    );
  if (effects.length < FEWEST_FOR_FUNNEL)
    warnings.push(`${trials}: tests of funnel asymmetry need ${FEWEST_FOR_FUNNEL} or more.`);
  if (pooled?.exploratory)
    warnings.push("Exploratory: rests on an imputation, a mix of scales or doubtful trials.");
  return warnings;
}
