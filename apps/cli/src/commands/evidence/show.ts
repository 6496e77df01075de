import type { Command } from "commander";
import { type CommonOptions, withCommonOptions } from "../../common-options.ts";
import { findStudy } from "../../evidence/register.ts";
import { synthesisText } from "../../evidence/synthesis-text.ts";
import { trialText } from "../../evidence/trial-text.ts";
import { print, printJson } from "../../output/print.ts";

/** `anagen evidence show STUDY`: one study as printed, its doubts and its integrity report. */
export function showCommand(evidence: Command): void {
  withCommonOptions(
    evidence
      .command("show")
      .description("Show one study: arms, outcomes as printed, doubts, integrity report")
      .argument("<STUDY>", "the id of a study as anagen evidence list tells it"),
  ).action((id: string, { json }: CommonOptions) => {
    const found = findStudy(id);
    if (json) printJson(found);
    else print("trial" in found ? trialText(found) : synthesisText(found.synthesis));
  });
}
