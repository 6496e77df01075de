import { nearestKey } from "@anagen/quantities";
import { requireJsonShape } from "../json/json-shape.ts";
import { z } from "../zod.ts";
import { type FieldProblem, fieldProblem, InvalidFields } from "./field-problem.ts";

/**
 * Reads a value by a schema: the parsed value, or one error that names every wrong field.
 *
 * @param root how the whole is called; "" leaves the name out of the paths
 * @throws {InvalidFields} the first wrong field, all of them in `allProblems`
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown, root: string): T {
  requireJsonShape(value, root);
  const parsed = schema.safeParse(value, { reportInput: false });
  if (parsed.success) return parsed.data;
  const [first, ...rest] = problemsOf(parsed.error.issues, value, root);
  throw new InvalidFields(
    first ?? fieldProblem(root || "body", value, "a value of the expected form"),
    rest,
  );
}

const MOST_REPORTED = 50;

function problemsOf(issues: readonly Issue[], value: unknown, root: string): FieldProblem[] {
  const found = new Map<string, FieldProblem>();
  for (const issue of issues) {
    for (const one of problemsOfIssue(issue, value, root)) {
      if (!found.has(one.message)) found.set(one.message, one);
    }
    if (found.size >= MOST_REPORTED) break;
  }
  return [...found.values()].slice(0, MOST_REPORTED);
}

type Issue = z.core.$ZodIssue;

function problemsOfIssue(issue: Issue, value: unknown, root: string): FieldProblem[] {
  const path = pathText(root, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys
      .slice(0, MOST_REPORTED)
      .map((key) =>
        fieldProblem(pathText(root, [...issue.path, key]), key, knownKeys(key, issue.message)),
      );
  }
  const received = isSecret(issue.path) ? NOT_SHOWN : valueAt(value, issue.path);
  return [fieldProblem(path || "body", received, issue.message)];
}

const NOT_SHOWN = "(not shown)";

/** What someone typed as a password is repeated nowhere: no reply, no log, no screen. */
const isSecret = (path: readonly PropertyKey[]): boolean =>
  path.some((key) => /password|token/i.test(String(key)));

/** A strict object's message is the list of its keys: see `strict`. */
function knownKeys(key: string, keyList: string): string {
  const near = nearestKey(key, keyList.split(", "));
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  return `left out, or one of the known keys${hint}: ${keyList}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

/** `["conditions", 2, "status"]` under `facts` becomes `facts.conditions[2].status`. */
export function pathText(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key).slice(0, 80);
    return text === "" ? name : `${text}.${name}`;
  }, root);
}

/** An object that refuses keys it does not know, naming the nearest known one. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? keys : `an object with the keys ${keys}`,
  });
}
