import { Problem } from "../connection/problem.ts";

/** "email must be …" under the field itself: "Must be …". */
export function withoutPath(message: string, path: string): string {
  const rest = message.startsWith(`${path} `) ? message.slice(path.length + 1) : message;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/**
 * The server's words for each field of a form, and what belongs to no field. A path such as
 * `/details/email` or `details.email` is matched by its last part.
 */
export function formProblems<Field extends string>(
  error: unknown,
  fields: readonly Field[],
): { readonly byField: Partial<Record<Field, string>>; readonly rest: string | null } {
  if (!(error instanceof Problem)) {
    return { byField: {}, rest: "Something went wrong. What you typed is still here." };
  }
  const byField: Partial<Record<Field, string>> = {};
  const rest: string[] = [];
  for (const { path, message } of error.errors) {
    const last = path
      .split(/[./[\]]/)
      .filter(Boolean)
      .at(-1);
    const field = fields.find((one) => one === path || one === last);
    if (field === undefined) rest.push(path === "" ? message : `${path}: ${message}`);
    else byField[field] = withoutPath(message, path);
  }
  if (error.errors.length > 0) return { byField, rest: rest.length > 0 ? rest.join(" ") : null };
  return { byField, rest: error.detail ?? error.title };
}
