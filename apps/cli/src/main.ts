import { CommanderError } from "commander";
import { DONE, FAULT, WRONG_INPUT } from "./failure/exit-codes.ts";
import { report } from "./failure/report.ts";
import { endQuietlyOnClosedPipe, printError } from "./output/print.ts";
import { buildProgram } from "./program.ts";

/**
 * Runs one command. A command whose result is a warning (altered records) sets the exit code itself.
 * @param argv the words after `anagen`
 * @returns the exit code: 0 done, 2 wrong input, 1 a fault of the program
 */
export async function main(argv: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe();
  const mode = { json: argv.includes("--json"), debug: argv.includes("--debug") };
  reportUncaught(mode);
  const program = buildProgram();
  if (argv.length === 0) {
    printError(program.helpInformation());
    return WRONG_INPUT;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return Number(process.exitCode ?? DONE);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return DONE;
    return report(error, mode);
  }
}

function reportUncaught(mode: { json: boolean; debug: boolean }): void {
  const end = (error: unknown) => {
    report(error, mode);
    process.exit(FAULT);
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}
