import { Command } from "commander";
import about from "../package.json" with { type: "json" };
import { backupCommand } from "./commands/backup.ts";
import { compareCommand } from "./commands/compare.ts";
import { evidenceCommand } from "./commands/evidence/index.ts";
import { exportCommand } from "./commands/export.ts";
import { measureCommand } from "./commands/measure.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { needleCommand } from "./commands/needle.ts";
import { phantomCommand } from "./commands/phantom.ts";
import { planCommand } from "./commands/plan.ts";
import { restoreCommand } from "./commands/restore.ts";
import { screenCommand } from "./commands/screen.ts";
import { serveCommand } from "./commands/serve.ts";
import { triageCommand } from "./commands/triage.ts";
import { userCommand } from "./commands/user.ts";
import { verifyCommand } from "./commands/verify.ts";
import { Refusal } from "./failure/refusal.ts";

const COMMANDS = [
  screenCommand,
  planCommand,
  triageCommand,
  needleCommand,
  measureCommand,
  compareCommand,
  evidenceCommand,
  phantomCommand,
  serveCommand,
  userCommand,
  migrateCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
];

const EXIT_CODES = `
Exit codes: 0 done (a decision "avoid" is a result, not an error), 2 wrong input, 1 a fault of the program.
FILE may be - for standard input. Decision support: a clinician decides.`;

/** The whole command line; each command is one file. */
export function buildProgram(): Command {
  const program = new Command("anagen")
    .usage("<command> [options]")
    .description("Plans and records scalp microneedling treatment for hair loss.")
    .version(about.version, "--version", "print the version")
    .helpOption("--help", "tell what a command does and takes")
    .helpCommand("help [command]", "tell what a command does and takes")
    .addHelpText("after", EXIT_CODES)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .showSuggestionAfterError(true);
  for (const add of COMMANDS) add(program);
  // Only for words that are no command: the commands themselves refuse unknown options.
  program
    .argument("[command]")
    .allowUnknownOption()
    .allowExcessArguments()
    .action((name: string) => refuseUnknown(program, name));
  return program;
}

function refuseUnknown(program: Command, name: string): never {
  const known = program.commands.map((command) => command.name()).join(", ");
  if (name.startsWith("-")) {
    throw new Refusal("usage", `unknown option '${name}' before a command. See: anagen --help`, {
      path: name,
      received: name,
      allowed: `a command: ${known}`,
    });
  }
  throw new Refusal("usage", `there is no command "${name}"; the commands are: ${known}`, {
    path: "command",
    received: name,
    allowed: known,
  });
}
