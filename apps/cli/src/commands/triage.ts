import { triage } from "@anagen/treatment";
import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../common-options.ts";
import { readJson } from "../input/read-json.ts";
import { print, printJson } from "../output/print.ts";
import { readTriageCases } from "../triage/triage-cases.ts";
import { triageText } from "../triage/triage-text.ts";

const EXAMPLE = `
Example:
  anagen triage symptoms.json --json
  anagen triage - < cases.json`;

/** `anagen triage FILE`: is this expected after a session, and how soon should someone look. */
export function triageCommand(program: Command): void {
  withCommonOptions(
    program
      .command("triage")
      .description(
        "What to do about symptoms after a session: self-care, the clinic or urgent care",
      )
      .argument("<FILE>", "facts, {facts}, or an array of {id, facts}; - for standard input")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(file: string, { json }: CommonOptions): Promise<void> {
  const { many, cases } = readTriageCases(await readJson(file));
  const results = cases.map(({ id, facts }) => ({
    ...(id === undefined ? {} : { id }),
    ...triage(facts),
  }));
  if (json) printJson(many ? results : results[0]);
  else print(results.map((result) => triageText(result)).join("\n\n"));
}
