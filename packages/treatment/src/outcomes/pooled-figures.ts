import { listSyntheses, poolQuestion, type Synthesis } from "@anagen/evidence";
import { InvalidInput } from "@anagen/quantities";

const QUESTION = "needling-plus-minoxidil-density";

/** What the published syntheses and the project's own reading say about the size of the change. */
export function sizeOfChangeInWords(): string {
  const ahmed = published("ahmed-2025", /^hair count$/);
  const pei = published("pei-2024", /^hair density \(first/);
  return [
    "In small trials, on average, needling with minoxidil gave more hair than minoxidil alone.",
    `${peopleOf(ahmed.synthesis)}: standardised difference ${ahmed.estimate} (95 % interval ${ahmed.low} to ${ahmed.high}), with trials that disagree strongly (I² ${ahmed.iSquared} %).`,
    `${peopleOf(pei.synthesis)}: a pooled density ${pei.estimate} higher (95 % interval ${pei.low} to ${pei.high}); the summary that was read does not name the comparison.`,
    ownReadingInWords(),
  ].join(" ");
}

/** How many trials the project can use itself, and how sure that makes it. */
export function ownReadingInWords(): string {
  const { flow, certainty, pooled } = poolQuestion(QUESTION);
  const usable = `Of ${flow.eligible} such trials read for this project, ${flow.included === 1 ? "one gives" : `${flow.included} give`} a number that can be pooled`;
  const result =
    pooled === null
      ? ", so nothing was pooled here"
      : `: ${pooled.scale} ${pooled.estimate.toFixed(2)} (95 % interval ${pooled.interval.low.toFixed(2)} to ${pooled.interval.high.toFixed(2)})`;
  return `${usable}${result}. Certainty: ${certainty.level}.`;
}

function published(id: string, outcome: RegExp) {
  const synthesis = listSyntheses().find((one) => one.id === id);
  const row = synthesis?.results.find((one) => outcome.test(one.outcome));
  if (!synthesis || !row || row.estimate === null || row.low === null || row.high === null)
    throw new InvalidInput(id, outcome.source, "a synthesis with this result and its interval");
  return { ...row, synthesis };
}

const peopleOf = ({ studies, people }: Synthesis) => `${studies} trials with ${people} people`;
