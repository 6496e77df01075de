import { type FieldProblem, problemsIn } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { CommanderError } from "commander";
import { printError, printJson } from "../output/print.ts";
import { FAULT, WRONG_INPUT } from "./exit-codes.ts";
import { Refusal } from "./refusal.ts";
import { usageRefusal } from "./usage.ts";

type Problem = {
  code: string;
  message: string;
  path: string | null;
  received: unknown;
  allowed: string | null;
  /** Every wrong field, when there are several. */
  problems?: readonly FieldProblem[];
};

/**
 * Tells what went wrong, to a person or as JSON, and gives the exit code: 2 for wrong input, 1 for a
 * fault of the program. A stack trace only with `--debug`.
 */
export function report(error: unknown, { json, debug }: { json: boolean; debug: boolean }): number {
  const told = error instanceof CommanderError ? usageRefusal(error) : error;
  const problem = asProblem(told);
  if (json) printJson({ error: problem });
  for (const { message } of problem.problems ?? [problem]) printError(`anagen: ${message}`);
  if (debug && error instanceof Error) printError(error.stack ?? "");
  return problem.code === "fault" ? FAULT : WRONG_INPUT;
}

function asProblem(error: unknown): Problem {
  if (error instanceof InvalidInput) return wrongFields(problemsIn(error), error);
  const message = error instanceof Error ? error.message : String(error);
  const details = { path: null, received: null, allowed: null };
  if (error instanceof Refusal) {
    const { code, path, received, allowed } = error;
    return {
      code,
      message,
      path: path ?? null,
      received: received ?? null,
      allowed: allowed ?? null,
    };
  }
  if (error instanceof Error && STORE_REFUSALS.has(error.name)) {
    return { code: "store", message, ...details };
  }
  return {
    code: "fault",
    message: `a fault of the program: ${message} (run again with --debug for details)`,
    ...details,
  };
}

/** Errors of the records that say what to do; by name, so that they need not be loaded. */
const STORE_REFUSALS = new Set(["StoreUnusable", "BackupUnreadable", "AlreadyTaken", "NotFound"]);

function wrongFields(
  problems: readonly FieldProblem[],
  { message, path, allowed }: InvalidInput,
): Problem {
  const [first] = problems;
  return {
    code: "invalid-input",
    message: first?.message ?? message,
    path,
    received: first?.received ?? null,
    allowed,
    ...(problems.length > 1 ? { problems } : {}),
  };
}
