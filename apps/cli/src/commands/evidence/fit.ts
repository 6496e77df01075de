import { fitDocument } from "@anagen/evidence";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../../common-options.ts";
import { fitText } from "../../evidence/fit-text.ts";
import { readJson } from "../../input/read-json.ts";
import { print, printJson } from "../../output/print.ts";

const EXAMPLE = `
Example:
  anagen evidence fit request.json --json`;

/** `anagen evidence fit FILE`: a request document with everything it asks for computed. */
export function fitCommand(evidence: Command): void {
  withCommonOptions(
    evidence
      .command("fit")
      .description("Compute a meta-analysis: effects, models, tests, diagnostics")
      .argument("<FILE>", "{measure, input: [...], fits: [{id}], ...}; - for standard input")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(file: string, { json }: CommonOptions): Promise<void> {
  const document = fitDocument(await readJson(file));
  if (json) printJson(document);
  else print(fitText(document));
}
