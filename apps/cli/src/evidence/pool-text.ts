import { QUESTIONS, type QuestionResult } from "@anagen/evidence";
import { figure, interval, percent } from "../output/figure.ts";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";
import { listed } from "../output/titled.ts";

/** The answer to a question for a person: pooled or not, each trial, certainty, what was left out. */
export function poolText(result: QuestionResult): string {
  const { question, why, effects, excluded, certainty, flow, warnings, syntheses } = result;
  return [
    styled("bold", question.title),
    paragraph(question.plain),
    "",
    ...pooledLines(result),
    paragraph(why),
    ...listed("Trials with a usable effect", effects.map(effectLine(result))),
    ...listed(
      `Certainty: ${certainty.level} (begins at ${certainty.start}; a proposal for a person to confirm)`,
      certainty.steps.map(({ domain, down, because }) => `${domain}, ${down} down: ${because}`),
    ),
    ...listed("Warnings", warnings),
    ...listed(
      "Eligible without a usable effect",
      excluded
        .filter(({ stage }) => stage === "no usable result")
        .map(({ trial, why: reason }) => `${trial}: ${reason}`),
    ),
    ...listed("Published syntheses beside it", syntheses.map(synthesisLine)),
    ...listed("Flow", [
      `${flow.identified} trials on record; ${flow.notSeen} papers not seen; ${flow.otherQuestion} answer another question; ${flow.eligible} eligible; ${flow.included} with a usable effect`,
    ]),
    "",
    `Question of ${question.updated}. Decision support. A clinician decides.`,
  ].join("\n");
}

function pooledLines({ pooled }: QuestionResult): string[] {
  if (pooled === null) return [];
  const { scale, estimate, interval: within, prediction, p, tau2, iSquared, q } = pooled;
  const fromPrediction =
    prediction === null ? "" : `; a new trial: ${interval(prediction.low, prediction.high)}`;
  return [
    paragraph(
      `Pooled ${scale}: ${styled("bold", figure(estimate))} (${interval(within.low, within.high)})${fromPrediction}; p ${figure(p)}.`,
    ),
    paragraph(
      `${pooled.method}, ${pooled.test}: tau² ${figure(tau2)}, I² ${figure(iSquared)} %, Q ${figure(q.statistic)} on ${q.df} (p ${figure(q.p)}).`,
    ),
  ];
}

const NORMAL_975 = 1.959964;

/** Ratios and proportions are analysed as log ratio and log odds, and shown as what they are. */
function effectLine({ question, pooled }: QuestionResult) {
  const asked = QUESTIONS.find(({ id }) => id === question.id);
  const continuous = asked?.outcome.kind === "continuous";
  const alone = asked?.comparator === null;
  const name = continuous ? "standardised difference" : alone ? "proportion" : "risk ratio";
  const back = (x: number) =>
    continuous ? figure(x) : alone ? percent(1 / (1 + Math.exp(-x))) : figure(Math.exp(x));
  return (effect: QuestionResult["effects"][number], i: number): string => {
    const { trial, estimate, variance, people, how, exploratory } = effect;
    const half = NORMAL_975 * Math.sqrt(variance);
    const weight = pooled?.weightsPercent[i];
    return [
      `${trial}: ${name} ${back(estimate)} (${interval(estimate - half, estimate + half, back)}), ${people} people`,
      ...(weight === undefined ? [] : [`weight ${weight.toFixed(1)} %`]),
      `${how}${exploratory ? " (exploratory)" : ""}`,
    ].join("; ");
  };
}

function synthesisLine(beside: QuestionResult["syntheses"][number]): string {
  const { synthesis, outcome, contrast, measure, estimate, low, high, words, doubts } = beside;
  const range = low === null || high === null ? "" : ` (${interval(low, high)})`;
  const found =
    estimate === null ? (words ?? "no number") : `${measure} ${figure(estimate)}${range}`;
  const doubt = doubts.length === 0 ? "" : ` Doubts: ${doubts.join(" ")}`;
  return `${synthesis}: ${outcome}, ${contrast}: ${found}.${doubt}`;
}
