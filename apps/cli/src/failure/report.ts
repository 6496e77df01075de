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
};

/**
 * Tells what went wrong, to a person or as JSON, and gives the exit code: 2 for wrong input, 1 for a
 * fault of the program. A stack trace only with `--debug`.
 */
export function report(error: unknown, { json, debug }: { json: boolean; debug: boolean }): number {
  const told = error instanceof CommanderError ? usageRefusal(error) : error;
  const problem = asProblem(told);
  if (json) printJson({ error: problem });
  printError(`anagen: ${problem.message}`);
  if (debug && error instanceof Error) printError(error.stack ?? "");
  return problem.code === "fault" ? FAULT : WRONG_INPUT;
}

/** Errors of the records that say what to do; by name, so that they need not be loaded. */
const STORE_REFUSALS = new Set(["StoreUnusable", "BackupUnreadable", "AlreadyTaken", "NotFound"]);

function asProblem(error: unknown): Problem {
  if (error instanceof InvalidInput) {
    const { message, path, received, allowed } = error;
    return { code: "invalid-input", message, path, received: short(received), allowed };
  }
  if (error instanceof Refusal) {
    const { code, message, path, received, allowed } = error;
    return {
      code,
      message,
      path: path ?? null,
      received: short(received),
      allowed: allowed ?? null,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && STORE_REFUSALS.has(error.name)) {
    return { code: "store", message, path: null, received: null, allowed: null };
  }
  return {
    code: "fault",
    message: `a fault of the program: ${message} (run again with --debug for details)`,
    path: null,
    received: null,
    allowed: null,
  };
}

const LONGEST_RECEIVED = 2000;

/** What came, as JSON can hold it; a very long value is cut. */
function short(received: unknown): unknown {
  if (typeof received === "number" && !Number.isFinite(received)) return String(received);
  const text = JSON.stringify(received ?? null) ?? String(received);
  return text.length > LONGEST_RECEIVED ? `${text.slice(0, LONGEST_RECEIVED)}…` : (received ?? null);
}
