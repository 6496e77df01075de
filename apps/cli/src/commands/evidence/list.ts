import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../../common-options.ts";
import { listText } from "../../evidence/list-text.ts";
import { listContents } from "../../evidence/register.ts";
import { print, printJson } from "../../output/print.ts";

/** `anagen evidence list`: every trial and synthesis on record, and the questions asked of them. */
export function listCommand(evidence: Command): void {
  withCommonOptions(
    evidence.command("list").description("List the trials, published syntheses and questions"),
  ).action(({ json }: CommonOptions) => {
    const contents = listContents();
    if (json) printJson(contents);
    else print(listText(contents));
  });
}
