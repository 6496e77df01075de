import { screen } from "@anagen/treatment";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { readCases } from "../input/cases.ts";
import { readJson } from "../input/read-json.ts";
import { print, printJson } from "../output/print.ts";
import { screeningText } from "../screening/screening-text.ts";

const EXAMPLE = `
Example:
  anagen screen case.json --json
  anagen screen - < cases.json`;

/** `anagen screen FILE`: may this person be needled now, and why. */
export function screenCommand(program: Command): void {
  withCommonOptions(
    program
      .command("screen")
      .description("Screen one person or many: the decision, its reasons and what is not known")
      .argument("<FILE>", "facts, {facts}, or an array of {id, facts}; - for standard input")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(file: string, { json, today }: CommonOptions): Promise<void> {
  const { many, cases } = readCases(await readJson(file));
  const results = cases.map(({ id, facts }) => ({
    ...(id === undefined ? {} : { id }),
    ...screen(facts),
  }));
  if (json) printJson(many ? results : results[0]);
  else print(results.map((result) => screeningText(result, today)).join("\n\n"));
}
