import { InvalidInput } from "@anagen/quantities";
import { synthesisRecords, trialRecords } from "../../data/index.ts";
import { checkStudies } from "../integrity/check-studies.ts";
import type { Check } from "../integrity/report.ts";
import { loadTrials } from "./load-trials.ts";
import { loadSyntheses, type Synthesis } from "./syntheses.ts";
import type { Trial } from "./trial.ts";

let loaded: { trials: Trial[]; syntheses: Synthesis[]; checks: Map<string, Check[]> } | null = null;

/** The package's own data, validated once on first use. */
function register() {
  loaded ??= {
    trials: loadTrials(trialRecords),
    syntheses: loadSyntheses(synthesisRecords),
    checks: new Map(
      [...checkStudies(trialRecords).studies, ...checkStudies(synthesisRecords).studies].map(
        ({ id, checks }) => [id, checks],
      ),
    ),
  };
  return loaded;
}

export type TrialFilter = { condition?: RegExp; tag?: string; randomised?: boolean };

/** All trials of the package, or those that fit the filter, by id. */
export function listTrials(filter: TrialFilter = {}): Trial[] {
  return register().trials.filter(
    (trial) =>
      (filter.condition?.test(trial.condition) ?? true) &&
      (filter.tag === undefined || trial.tags.includes(filter.tag)) &&
      (filter.randomised === undefined || trial.randomised === filter.randomised),
  );
}

/**
 * One trial with the report of its integrity checks.
 *
 * @throws {InvalidInput} no trial has this id
 */
export function showTrial(id: string): { trial: Trial; checks: Check[] } {
  const trial = register().trials.find((one) => one.id === id);
  if (!trial)
    throw new InvalidInput("study", id, `the id of a study, such as ${register().trials[0]?.id}`);
  return { trial, checks: checksOf(id) };
}

export function listSyntheses(): Synthesis[] {
  return register().syntheses;
}

export function checksOf(id: string): Check[] {
  return register().checks.get(id) ?? [];
}
