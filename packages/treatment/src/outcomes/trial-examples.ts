import { showTrial, type Trial } from "@anagen/evidence";
import { InvalidInput } from "@anagen/quantities";
import type { SourceId } from "../bibliography/sources.ts";

/** Mean change of hair density in two arms of one trial, in hairs per cm². */
export type TrialExample = {
  source: SourceId;
  name: string;
  men: number;
  withNeedlingPerCm2: number;
  minoxidilAlonePerCm2: number;
  /** As printed, where the unit was another. */
  printed: string | null;
  /** Whether a spread was printed; without one there is no interval. */
  spreadPrinted: boolean;
};

const CHANGE = /count|density/i;
const INCH = "hairs/inch2";

let examples: readonly [TrialExample, TrialExample] | null = null;

/** Two trials of needling with minoxidil against minoxidil alone, far apart; numbers from their data. */
export function trialExamples(): readonly [TrialExample, TrialExample] {
  examples ??= [exampleFrom("kumar-2018", "Kumar 2018"), exampleFrom("dhurat-2013", "Dhurat 2013")];
  return examples;
}

function exampleFrom(source: SourceId, name: string): TrialExample {
  const { trial } = showTrial(source);
  const arms = [changeIn(trial, true), changeIn(trial, false)] as const;
  const [needled, control] = arms;
  const inches = needled.printed.unit === INCH;
  return {
    source,
    name,
    men: needPeople(trial),
    withNeedlingPerCm2: perCm2(needled, trial),
    minoxidilAlonePerCm2: perCm2(control, trial),
    printed: inches ? `${needled.printed.mean} and ${control.printed.mean} per square inch` : null,
    spreadPrinted: arms.every(({ printed }) => printed.sd !== null),
  };
}

type Change = Trial["arms"][number]["outcomes"][number];

function changeIn({ id, arms }: Trial, needled: boolean): Change {
  const arm = arms.find(({ needling }) => (needling !== null) === needled);
  const found = arm?.outcomes.find(
    ({ measure, kind }) => CHANGE.test(measure) && kind === "change",
  );
  if (!found) throw new InvalidInput(`${id}.arms`, arm?.id, "an arm with a change of hair count");
  return found;
}

function perCm2({ normalised, printed }: Change, { id }: Trial): number {
  if (normalised?.unit !== "hairs/cm2" || normalised.mean === null)
    throw new InvalidInput(`${id}.unit`, printed.unit, "a count on a known area");
  return normalised.mean;
}

function needPeople({ id, peopleRandomised }: Trial): number {
  if (peopleRandomised === null)
    throw new InvalidInput(`${id}.n_randomised`, null, "a number of people");
  return peopleRandomised;
}

/** One trial as a sentence with its unit. */
export function trialInWords(trial: TrialExample): string {
  const printed = trial.printed === null ? "" : ` (printed as ${trial.printed})`;
  return `${trial.men} men: ${trial.withNeedlingPerCm2.toFixed(1)} against ${trial.minoxidilAlonePerCm2.toFixed(1)} more hairs per cm²${printed}`;
}
