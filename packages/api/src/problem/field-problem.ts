import { InvalidInput } from "@anagen/quantities";

/** One field that is wrong: where, in words, what came, what is allowed. */
export type FieldProblem = {
  /** With dots and indexes: `facts.conditions[2].status`. */
  path: string;
  message: string;
  received: unknown;
  allowed: string;
};

/** `InvalidInput` for the first wrong field; all of them stand in `allProblems`. */
export class InvalidFields extends InvalidInput {
  readonly allProblems: readonly FieldProblem[];

  constructor(first: FieldProblem, rest: readonly FieldProblem[] = []) {
    super(first.path, first.received, first.allowed);
    this.allProblems = [first, ...rest];
  }
}

const LONGEST_RECEIVED = 120;

/** The problem in the form of a reply; what came is cut short and never a whole object. */
export function fieldProblem(path: string, received: unknown, allowed: string): FieldProblem {
  const { message } = new InvalidInput(path, received, allowed);
  return { path, message, received: shortened(received), allowed };
}

/** All wrong fields of an `InvalidInput`, whether it carries one or many. */
export function problemsIn(error: InvalidInput): readonly FieldProblem[] {
  if (error instanceof InvalidFields) return error.allProblems;
  return [fieldProblem(error.path, error.received, error.allowed)];
}

function shortened(received: unknown): unknown {
  if (received === undefined) return null;
  if (typeof received === "number" && !Number.isFinite(received)) return String(received);
  if (typeof received === "string" && received.length > LONGEST_RECEIVED) {
    return `${received.slice(0, LONGEST_RECEIVED)}…`;
  }
  if (Array.isArray(received)) return `a list of ${received.length}`;
  if (typeof received === "object" && received !== null) return "an object";
  if (["string", "number", "boolean"].includes(typeof received) || received === null) {
    return received;
  }
  return typeof received;
}
