import type { Arm, Check, Trial } from "@anagen/evidence";
import { figure } from "../output/figure.ts";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";
import { listed, titled } from "../output/titled.ts";
import { checkLines } from "./check-text.ts";

/** One trial for a person: who, what, the numbers as printed, the doubts. */
export function trialText({ trial, checks }: { trial: Trial; checks: readonly Check[] }): string {
  const { id, citation, design, condition, sex, country, doi, pmid } = trial;
  const { peopleRandomised, peopleAnalysed, durationWeeks, comparison, adverseEvents } = trial;
  return [
    styled("bold", id),
    paragraph(citation),
    ...(doi === null ? [] : [`https://doi.org/${doi}`]),
    ...(pmid === null ? [] : [`PubMed ${pmid}`]),
    ...listed("Trial", [
      `${design}; ${condition}; ${sex}; ${country ?? "country not known"}`,
      `${figure(peopleRandomised)} people randomised, ${figure(peopleAnalysed)} analysed, ${figure(durationWeeks)} weeks`,
      ...(comparison === null ? [] : [comparison]),
    ]),
    ...trial.arms.flatMap(armText),
    ...listed(
      "Between the arms",
      trial.betweenGroup.map(
        ({ measure, pPrinted, difference }) =>
          `${measure}: difference ${figure(difference)}, p ${pPrinted ?? "not known"}`,
      ),
    ),
    ...listed("Adverse events", adverseEvents === null ? ["not known"] : [adverseEvents]),
    ...listed("Risk of bias", [trial.riskOfBias ?? "no published judgement"]),
    ...listed("Doubts", trial.doubts),
    ...titled("Integrity checks", checkLines(checks)),
    ...listed("What was read", [
      `how closely: ${trial.confidence}`,
      ...trial.sources.map(({ where, whatWasSeen }) => `${where}: ${whatWasSeen}`),
    ]),
  ].join("\n");
}

function armText({ label, people, needling, cotherapy, outcomes, responders }: Arm): string[] {
  return listed(`Arm: ${label} (${figure(people)} people)`, [
    ...(needling === null ? ["no needling"] : [needlingLine(needling)]),
    `beside it: ${cotherapy}`,
    ...outcomes.map(
      ({ measure, timepointWeeks, printed: { mean, sd, unit } }) =>
        `${measure}, week ${figure(timepointWeeks)}: mean ${figure(mean)}, SD ${figure(sd)} (${unit})`,
    ),
    ...responders.map(
      ({ measure, timepointWeeks, events, total, percent }) =>
        `${measure}, week ${figure(timepointWeeks)}: ${figure(events)} of ${figure(total)}${percent === null ? "" : ` (printed: ${figure(percent)} %)`}`,
    ),
  ]);
}

function needlingLine(needling: NonNullable<Arm["needling"]>): string {
  const { device, needleMm, needleMmRange, intervalWeeks, sessions, visualEndpoint } = needling;
  const [low, high] = needleMmRange ?? [needleMm, needleMm];
  const length = low === high ? figure(low) : `${figure(low)} to ${figure(high)}`;
  return `needling: ${device ?? "device not known"}; length ${length} mm; weeks between sessions: ${figure(intervalWeeks)}; sessions: ${figure(sessions)}; endpoint: ${visualEndpoint ?? "not known"}`;
}
