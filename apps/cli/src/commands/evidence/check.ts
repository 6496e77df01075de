import { checkStudies } from "@anagen/evidence";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../../common-options.ts";
import { checkText } from "../../evidence/check-text.ts";
import { readJson } from "../../input/read-json.ts";
import { print, printJson } from "../../output/print.ts";

const EXAMPLE = `
Example:
  anagen evidence check trials.json --json`;

/** `anagen evidence check FILE`: do the numbers of these records add up? */
export function checkCommand(evidence: Command): void {
  withCommonOptions(
    evidence
      .command("check")
      .description("Check records of trials and syntheses: what adds up, what does not")
      .argument("<FILE>", "one record, an array, or {studies: [...]}; - for standard input")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(file: string, { json }: CommonOptions): Promise<void> {
  const report = checkStudies(await readJson(file));
  if (json) printJson(report);
  else print(checkText(report));
}
