/** One field that was refused: where, why, what came, what is allowed. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
  readonly received?: unknown;
  readonly allowed?: unknown;
}

interface ProblemBody {
  readonly status: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
}

/** A reply that is not a success (RFC 9457); status 0 means that no reply came. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title);
    this.name = "Problem";
    this.status = body.status;
    this.title = body.title;
    this.detail = body.detail;
    this.errors = body.errors ?? [];
  }

  /** The message for one field, by its path ("name.family"), or undefined. */
  messageFor(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message;
  }
}

export function noConnection(): Problem {
  return new Problem({
    status: 0,
    title: "No connection",
    detail: "The server could not be reached. What you typed is still here; try again.",
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    path: String(entry["path"] ?? ""),
    message: String(entry["message"] ?? "Not accepted"),
    received: entry["received"],
    allowed: entry["allowed"],
  }));
}

/** Reads application/problem+json; any other failing reply becomes a plain Problem. */
export async function problemFrom(reply: Response): Promise<Problem> {
  const body: unknown = await reply.json().catch(() => null);
  if (!isRecord(body)) {
    return new Problem({ status: reply.status, title: `The server answered ${reply.status}` });
  }
  return new Problem({
    status: reply.status,
    title: typeof body["title"] === "string" ? body["title"] : "The server refused this",
    detail: typeof body["detail"] === "string" ? body["detail"] : undefined,
    errors: fieldProblems(body["errors"]),
  });
}
