import { perInch2ToPerCm2 } from "@anagen/quantities";
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
};

/** Two trials of needling with minoxidil against minoxidil alone, far apart. */
export const TRIAL_EXAMPLES: readonly [TrialExample, TrialExample] = [
  {
    source: "kumar-2018",
    name: "Kumar 2018",
    men: 68,
    withNeedlingPerCm2: perInch2ToPerCm2(12.52),
    minoxidilAlonePerCm2: perInch2ToPerCm2(1.89),
    printed: "12.52 and 1.89 per square inch",
  },
  {
    source: "dhurat-2013",
    name: "Dhurat 2013",
    men: 100,
    withNeedlingPerCm2: 91.4,
    minoxidilAlonePerCm2: 22.2,
    printed: null,
  },
];

/** One trial as a sentence with its unit. */
export function trialInWords(trial: TrialExample): string {
  const printed = trial.printed === null ? "" : ` (printed as ${trial.printed})`;
  return `${trial.men} men: ${trial.withNeedlingPerCm2.toFixed(1)} against ${trial.minoxidilAlonePerCm2.toFixed(1)} more hairs per cm²${printed}`;
}
