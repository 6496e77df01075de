import type { FieldProblem } from "@anagen/api";

/** A refusal that HTTP has a number for. `detail` is for a person. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly FieldProblem[] | undefined;
  readonly currentVersion: number | undefined;
  /** What is kept now, where the reader may see it. */
  readonly current: unknown;

  constructor(
    status: number,
    title: string,
    detail: string,
    more: {
      type?: string;
      headers?: Record<string, string>;
      errors?: readonly FieldProblem[];
      currentVersion?: number;
      current?: unknown;
    } = {},
  ) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.type = more.type ?? "about:blank";
    this.headers = more.headers ?? {};
    this.errors = more.errors;
    this.currentVersion = more.currentVersion;
    this.current = more.current;
  }
}

export const unreadable = (detail: string) => new Problem(400, "Cannot be read", detail);
export const notSignedIn = () =>
  new Problem(401, "Not signed in", "Sign in first, or the session has ended.");
export const notAllowed = (detail = "Your role does not allow this.") =>
  new Problem(403, "Not allowed", detail);
export const notFound = (detail = "There is nothing here, or not for you.") =>
  new Problem(404, "Not found", detail);
export const conflict = (detail: string) => new Problem(409, "Not possible now", detail);
export const versionConflict = (currentVersion: number, current?: unknown) =>
  new Problem(
    412,
    "Changed by someone else",
    `Someone else saved this first. It is now at version ${currentVersion}: read it again, your text is not lost.`,
    { currentVersion, current },
  );
export const tooMany = (seconds: number) =>
  new Problem(
    429,
    "Too many tries",
    `Too many tries. Try again in ${Math.max(1, Math.ceil(seconds / 60))} min.`,
    { headers: { "retry-after": String(Math.max(1, Math.ceil(seconds))) } },
  );
