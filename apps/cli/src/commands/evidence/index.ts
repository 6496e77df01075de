import type { Command } from "commander";
import { checkCommand } from "./check.ts";
import { fitCommand } from "./fit.ts";
import { forestCommand } from "./forest.ts";
import { listCommand } from "./list.ts";
import { poolCommand } from "./pool.ts";
import { showCommand } from "./show.ts";

const COMMANDS = [listCommand, showCommand, poolCommand, forestCommand, checkCommand, fitCommand];

/** `anagen evidence`: what the trials say, how far they can be trusted, and the meta-analysis. */
export function evidenceCommand(program: Command): void {
  const evidence = program
    .command("evidence")
    .description("Trials: list, show, pool, draw, check for faults, fit a meta-analysis")
    .usage("<list|show|pool|forest|check|fit> [options]")
    .helpCommand(false);
  for (const add of COMMANDS) add(evidence);
}
