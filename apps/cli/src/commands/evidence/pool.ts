import type { Command } from "commander";
import { answer, type QuestionOptions, withQuestionOptions } from "../../evidence/pool-options.ts";
import { poolText } from "../../evidence/pool-text.ts";
import { print, printJson } from "../../output/print.ts";

const EXAMPLE = `
Example:
  anagen evidence pool --question needling-plus-minoxidil-density
  anagen evidence pool --question needling-plus-minoxidil-density --sensitivity sd-from-p --json`;

/** `anagen evidence pool`: a pooled answer to a question, or why there is none. */
export function poolCommand(evidence: Command): void {
  withQuestionOptions(
    evidence
      .command("pool")
      .description("Answer a question from the trials on record, or say why they do not")
      .addHelpText("after", EXAMPLE),
  ).action((options: QuestionOptions) => {
    const result = answer(options);
    if (options.json) printJson(result);
    else print(poolText(result));
  });
}
